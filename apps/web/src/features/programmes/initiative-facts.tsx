import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Initiative } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Marked } from '../../ui/mark';
import { AgencyShape } from '../../ui/owner';
import { Facts, Section } from '../../ui/page';

/** The facts at the right. What the source does not say stays empty and shows as a gap. */
export function InitiativeFacts({ initiative }: { initiative: Initiative }): ReactNode {
  const { programmes, words } = useText();
  const texts = programmes.initiative;
  const guessed = initiative.ownerStatus === 'proposed' && initiative.ownerKind !== 'unknown';
  return (
    <Section title={texts.basics}>
      <Facts
        rows={[
          initiative.summary === null ? null : [texts.summary, initiative.summary],
          [texts.departments, <Departments key="departments" initiative={initiative} />],
          initiative.partners.length === 0
            ? null
            : [
                texts.partners,
                initiative.partners.map((partner, index) => (
                  <span key={partner.id}>
                    {index > 0 && words.comma}
                    <Link
                      to="/programmes/$code"
                      params={{ code: initiative.programme.code }}
                      search={{ partner: partner.id }}
                    >
                      {partner.name}
                    </Link>
                  </span>
                )),
              ],
          guessed
            ? [
                texts.ownerBasis,
                <span key="basis">
                  {fill(texts.guess, {
                    symbol: words.symbol[initiative.ownerKind],
                    confidence: words.confidence[initiative.ownerConfidence ?? 'low'],
                  })}
                  <span className="block text-sub">{initiative.ownerBasis}</span>
                </span>,
              ]
            : null,
          initiative.stateReason === null ? null : [texts.state, initiative.stateReason],
          initiative.gaps.length === 0
            ? null
            : [
                texts.missing,
                initiative.gaps.map((gap) => (
                  <span key={gap} className="block">
                    <Marked mark="gap">{words.gap[gap]}</Marked>
                  </span>
                )),
              ],
          initiative.keywords.length === 0 ? null : [texts.keywords, initiative.keywords.join(words.comma)],
        ]}
      />
    </Section>
  );
}

function Departments({ initiative }: { initiative: Initiative }): ReactNode {
  const { words } = useText();
  return (['prefecture', 'city'] as const).map((agency) => {
    const own = initiative.departments.filter((department) => department.agency === agency);
    return (
      <span key={agency} className="flex items-baseline gap-2">
        <span className="flex h-[1.6em] items-center self-start">
          <AgencyShape agency={agency} size={13} />
        </span>
        <span>
          {words.agency[agency]}・
          {own.length === 0 ? (
            <span className="text-sub">{words.unset}</span>
          ) : (
            own
              .map((department) => `${department.name}${department.demo ? `（${words.demo}）` : ''}`)
              .join(words.comma)
          )}
        </span>
      </span>
    );
  });
}
