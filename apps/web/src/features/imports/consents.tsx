import type { ReactNode } from 'react';
import type { ImportRun } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { longInstant } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { Section } from '../../ui/page';

/** Whose records the file touches, and which of the two agencies has said yes to it. */
export function Consents({ run }: { run: ImportRun }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.imports.consents;
  return (
    <Section title={words.title}>
      <p className="mb-2 text-meta">
        {run.touches.some((agency) => agency !== run.agency) ? words.note : words.own}
      </p>
      <ul className="text-meta">
        {run.touches.map((agency) => {
          const given = run.consents.find((consent) => consent.agency === agency);
          const whose = text.words.agency[agency];
          return (
            <li
              key={agency}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-2"
            >
              <span className="min-w-24 font-700">{fill(words.records, { whose })}</span>
              {agency === run.agency ? (
                <span>{words.sender}</span>
              ) : given === undefined ? (
                <Marked mark="hourglass">{words.waits}</Marked>
              ) : (
                <Marked mark="check">
                  {fill(words.given, { name: given.byName, when: longInstant(given.consentedAt, language) })}
                </Marked>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
