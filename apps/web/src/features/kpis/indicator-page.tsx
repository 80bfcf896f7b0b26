import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import type { Catalogue } from '../../text/catalogue';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { dayOf, plainDay } from '../../ui/dates';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { HistorySection } from '../audit/history';
import { toldFigure, yearHead, yearLabel } from './figures';
import { AskedAct } from '../joint-acts/asked-act';
import { IndicatorActs } from './indicator-acts';
import { IndicatorChart } from './indicator-chart';
import { JudgementWord } from './judgement-word';
import { indicatorQuery } from './kpis.api';
import { LinksSection } from './links-section';
import { Measurements } from './measurements';
import { VALUE_NATURES } from './new-indicator';
import { RulesSentence } from './rules-sentence';
import { Targets } from './targets';

const route = getRouteApi('/app/indicators/$id');

export function IndicatorPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(indicatorQuery(id));
  return <QueryState query={query}>{(indicator) => <Content indicator={indicator} />}</QueryState>;
}

/** How does it stand against what was promised, and on what does that rest? */
function Content({ indicator }: { indicator: Indicator }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.kpis;
  return (
    <>
      <PageHead
        before={<Breadcrumbs crumbs={[{ label: w.title, to: '/indicators' }, { label: indicator.name }]} />}
        title={indicator.name}
        long
        sentence={
          <>
            <JudgementWord judgement={indicator.evaluation.judgement} />{' '}
            <span>{indicator.evaluation.sentence[language]}</span>
          </>
        }
        acts={<IndicatorActs indicator={indicator} />}
      />
      {indicator.agency === null && <AskedAct subjectType="indicator" subjectId={indicator.id} />}
      {indicator.warnings.length > 0 && (
        <Banner tone="wait" title={w.warnings}>
          <ul>
            {indicator.warnings.map(({ what, year, messages }) => (
              <li key={`${what}-${String(year)}`}>{messages[language]}</li>
            ))}
          </ul>
        </Banner>
      )}
      <Columns side={<Side indicator={indicator} />}>
        <Section title={w.chart}>
          <IndicatorChart indicator={indicator} open />
        </Section>
        <Evaluations indicator={indicator} />
        <Measurements indicator={indicator} />
        <Targets indicator={indicator} />
        <HistorySection kind="indicator" id={indicator.id} version={indicator.version} />
      </Columns>
    </>
  );
}

function Evaluations({ indicator }: { indicator: Indicator }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.kpis;
  const heads = w.evaluationHeads;
  const rate = (value: string | null) =>
    value === null ? (
      w.none
    ) : (
      <span className="whitespace-nowrap">{`${value.replace('-', language === 'ja' ? '△' : '−')}％`}</span>
    );
  if (indicator.evaluations.length === 0) return null;
  return (
    <Section
      title={w.evaluation}
      note={fill(w.rulesLine, {
        rules: indicator.rules.name,
        version: indicator.rules.version,
      })}
    >
      <Table
        caption={w.evaluation}
        rows={indicator.evaluations}
        rowKey={({ year }) => `evaluation-${String(year)}`}
        columns={[
          {
            key: 'year',
            head: yearHead(w, indicator),
            cell: ({ year }) => (
              <span className="whitespace-nowrap">{yearLabel(indicator.periodKind, year, language)}</span>
            ),
          },
          {
            key: 'judgement',
            head: heads.judgement,
            cell: (row) => <JudgementWord judgement={row.judgement} />,
          },
          {
            key: 'attainment',
            head: heads.attainment,
            label: heads.attainment,
            align: 'end',
            cell: (row) => rate(row.attainment),
          },
          {
            key: 'progress',
            head: heads.progress,
            label: heads.progress,
            align: 'end',
            cell: (row) => rate(row.progress),
          },
          { key: 'sentence', head: heads.sentence, cell: (row) => row.sentence[language] },
        ]}
      />
      <RulesSentence rules={indicator.rules} />
    </Section>
  );
}

function Side({ indicator }: { indicator: Indicator }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.kpis;
  return (
    <>
      <Section title={w.facts}>
        <Facts
          rows={[
            [w.fields.usage, w.usages[indicator.usage]],
            [
              w.fields.kind,
              `${w.kinds[indicator.kind]}${indicator.direction === null ? '' : `・${w.directions[indicator.direction]}`}`,
            ],
            [
              w.fields.unit,
              indicator.statedUnit === indicator.unit
                ? `${indicator.cumulativePersons && !indicator.unit.startsWith('延べ') ? text.official.cumulativePersons : ''}${indicator.unit}`
                : `${indicator.unit}（${indicator.statedUnit}）`,
            ],
            [w.fields.period, w.periods[indicator.periodKind]],
            indicator.valueNature === null
              ? null
              : [w.fields.valueNature, valueNatureWord(indicator.valueNature, w)],
            indicator.tolerance === null
              ? null
              : [
                  w.fields.tolerance,
                  toldFigure(indicator.tolerance, { ...indicator, cumulativePersons: false }, language),
                ],
            indicator.department === null ? null : [w.fields.department, indicator.department.name],
            indicator.strategy === null
              ? null
              : [
                  w.fields.strategy,
                  <Link key="strategy" to="/strategies/$id" params={{ id: indicator.strategy.id }}>
                    {indicator.strategy.name}
                  </Link>,
                ],
            indicator.programme === null ? null : [w.fields.programme, indicator.programme.name],
            [w.fields.owner, text.words.agencyName[indicator.agency ?? 'joint']],
            [w.fields.status, <Tag key="state">{w.states[indicator.state]}</Tag>],
            [w.publication, indicator.published ? w.isPublic : w.notPublic],
            indicator.stateReason === null ? null : [w.fields.reason, indicator.stateReason],
            indicator.partOf === null ? null : [w.partOf, <Other key="whole" of={indicator.partOf} />],
            indicator.parts.length === 0
              ? null
              : [w.parts, indicator.parts.map((part) => <Other key={part.id} of={part} />)],
            indicator.stages.length < 2
              ? null
              : [
                  w.stages,
                  indicator.stages.map((one) => (
                    <span key={one.id} className="block">
                      {fill(w.stage, { stage: one.stage })} <Other of={one} />
                    </span>
                  )),
                ],
            indicator.note === null ? null : [w.fields.note, indicator.note],
          ]}
        />
      </Section>
      <LinksSection indicator={indicator} />
      <Section title={w.frozen}>
        {indicator.frozen.length === 0 && <p className="text-meta text-sub">{w.noFrozen}</p>}
        <ul className="text-meta">
          {indicator.frozen.map((one) => (
            <li key={one.id} className="border-b border-rule py-2">
              {yearLabel(indicator.periodKind, one.year, language)}{' '}
              <JudgementWord judgement={one.judgement} />
              <span className="block text-sub">
                {fill(w.frozenBy, {
                  at: plainDay(dayOf(one.frozenAt), language),
                  rules: w.ruleNames[one.rules.code] ?? one.rules.code,
                  version: one.rules.version,
                })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function valueNatureWord(nature: string, w: Catalogue['kpis']): string {
  const known = VALUE_NATURES.find((each) => each === nature);
  return known === undefined ? nature : w.valueNatures[known];
}

function Other({ of }: { of: { id: string; name: string } }): ReactNode {
  return (
    <Link to="/indicators/$id" params={{ id: of.id }} className="inline-block min-h-6">
      {of.name}
    </Link>
  );
}
