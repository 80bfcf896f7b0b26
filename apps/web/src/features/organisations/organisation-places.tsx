import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OrganisationPage as Organisation } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { printedCode } from '../../ui/codes';
import { fiscalYear, plainDay } from '../../ui/dates';
import { Section } from '../../ui/page';

/** Where it takes part: initiatives, measures and projects, indicators; and what a source says of it in figures. */
export function OrganisationPlaces({ organisation }: { organisation: Organisation }): ReactNode {
  const { organisations: w } = useText();
  const { initiatives, measures, indicators, facts } = organisation;
  return (
    <>
      <Section title={w.initiatives}>
        {initiatives.length === 0 && <p className="text-meta text-sub">{w.noInitiatives}</p>}
        <ul className="text-meta">
          {initiatives.map((initiative) => (
            <li key={initiative.id} className="border-b border-rule py-2">
              <Link to="/initiatives/$id" params={{ id: initiative.id }}>
                {printedCode(initiative)} {initiative.name}
              </Link>
              <span className="block text-sub">
                {[initiative.programme, initiative.role].filter(Boolean).join(w.subkindOf)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {measures.length > 0 && (
        <Section title={w.measures}>
          <ul className="text-meta">
            {measures.map((measure) => (
              <li key={measure.id} className="border-b border-rule py-2">
                {measure.name}
                <span className="block text-sub">
                  {[measure.strategy, measure.role].filter(Boolean).join(w.subkindOf)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {indicators.length > 0 && (
        <Section title={w.indicators}>
          <ul className="text-meta">
            {indicators.map((indicator) => (
              <li key={indicator.id} className="border-b border-rule py-2">
                <Link to="/indicators/$id" params={{ id: indicator.id }}>
                  {indicator.name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {facts.length > 0 && (
        <Section title={w.figures}>
          <ul className="text-meta">
            {facts.map((fact, index) => (
              <li key={index} className="border-b border-rule py-2">
                <Figure fact={fact} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** △ stands for negative numbers, thousands are set apart, and the decimals stay as the source has them. */
function numberOf(value: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\..+)?$/.exec(value) ?? [];
  return `${sign === '-' ? '△' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}

function Figure({ fact }: { fact: Organisation['facts'][number] }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.organisations;
  const day = (value: string | null) => (value === null ? '' : plainDay(value, language));
  const when =
    fact.year !== null && fact.yearKind === 'fiscal_year'
      ? fiscalYear(fact.year, language)
      : fact.from !== null || fact.to !== null
        ? fact.from === fact.to
          ? day(fact.from)
          : fill(w.between, { from: day(fact.from), to: day(fact.to) })
        : fact.year === null
          ? ''
          : String(fact.year);
  const value =
    fact.value === null
      ? ''
      : `${numberOf(fact.value)}${fact.valueTo === null ? '' : `〜${numberOf(fact.valueTo)}`}${fact.unit ?? ''}`;
  return (
    <>
      <span className="text-sub">{[fact.label, when].filter(Boolean).join(w.subkindOf)}</span>
      <span className="block">{[value, fact.text].filter(Boolean).join(' ')}</span>
    </>
  );
}
