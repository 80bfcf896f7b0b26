import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Agency, Initiative } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Marked } from '../../ui/mark';
import { AgencyShape, postLabel } from '../../ui/owner';
import { Facts, Section } from '../../ui/page';
import { DepartmentDialog, FactsDialog } from './facts-dialog';
import { PartnersDialog } from './partners-dialog';

/** The facts at the right. What the source does not say stays empty and shows as a gap. */
export function InitiativeFacts({ initiative }: { initiative: Initiative }): ReactNode {
  const { programmes, words, lifecycle } = useText();
  const texts = programmes.initiative;
  const w = lifecycle.facts;
  // Of a draft the owner is what its author said, no guess of a source.
  const guessed =
    initiative.ownerStatus === 'proposed' &&
    initiative.ownerKind !== 'unknown' &&
    (initiative.ownerConfidence !== null || initiative.ownerBasis !== null);
  return (
    <Section title={texts.basics} act={initiative.can.edit && <FactActs initiative={initiative} />}>
      <Facts
        rows={[
          initiative.summary === null ? null : [texts.summary, initiative.summary],
          [texts.departments, <Departments key="departments" initiative={initiative} />],
          initiative.leadAgency === null ? null : [w.lead, words.agencyName[initiative.leadAgency]],
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
                    {partner.role !== null && `（${partner.role}）`}
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
          initiative.stateReason === null
            ? null
            : [initiative.state === 'ended' ? texts.overReason : texts.stateReason, initiative.stateReason],
          initiative.gaps.length === 0
            ? null
            : [
                texts.missing,
                initiative.gaps.map((gap) => (
                  <span key={gap} className="block">
                    <Marked mark="gap">{words.gap[gap]}</Marked>
                  </span>
                )),
                'screen',
              ],
          initiative.sdgs.length === 0 ? null : [w.sdgs, initiative.sdgs.join(words.comma)],
          initiative.tags.length === 0 ? null : [w.tags, initiative.tags.join(words.comma)],
          initiative.keywords.length === 0 ? null : [texts.keywords, initiative.keywords.join(words.comma)],
          initiative.fundingSources.length === 0 ? null : [w.funding, lines(initiative.fundingSources)],
          initiative.indicatorCandidates.length === 0
            ? null
            : [w.candidates, lines(initiative.indicatorCandidates)],
        ]}
      />
    </Section>
  );
}

function lines(items: string[]): ReactNode {
  return items.map((item) => (
    <span key={item} className="block">
      {item}
    </span>
  ));
}

function FactActs({ initiative }: { initiative: Initiative }): ReactNode {
  const { lifecycle } = useText();
  const [open, setOpen] = useState<'facts' | 'partners' | null>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <span className="flex flex-wrap gap-x-3" data-print="hide">
      {(['facts', 'partners'] as const).map((what) => (
        <Button
          key={what}
          kind="text"
          onClick={() => {
            setOpen(what);
          }}
        >
          {lifecycle[what].edit}
        </Button>
      ))}
      {open === 'facts' && <FactsDialog initiative={initiative} onClose={close} />}
      {open === 'partners' && <PartnersDialog initiative={initiative} onClose={close} />}
    </span>
  );
}

function Departments({ initiative }: { initiative: Initiative }): ReactNode {
  const { words, lifecycle } = useText();
  const [sets, setSets] = useState<Agency | null>(null);
  return (
    <>
      {(['prefecture', 'city'] as const).map((agency) => {
        const own = initiative.departments.filter((department) => department.agency === agency);
        return (
          <span key={agency} className="flex items-start gap-2">
            <span className="flex h-[1.6em] items-center self-start">
              <AgencyShape agency={agency} size={13} />
            </span>
            <span>
              {words.agency[agency]}・
              {own.length === 0 ? (
                <span className="text-sub">{words.unset}</span>
              ) : (
                own
                  .map(
                    ({ name, post, demo }) =>
                      `${post === null ? name : postLabel({ name: post.name, department: name, agency })}${demo ? `（${words.demo}）` : ''}`,
                  )
                  .join(words.comma)
              )}
              {initiative.can.setDepartment.includes(agency) && (
                <Button
                  kind="text"
                  className="block"
                  data-print="hide"
                  onClick={() => {
                    setSets(agency);
                  }}
                >
                  {fill(lifecycle.facts.setDepartment, { agency: words.agency[agency] })}
                </Button>
              )}
            </span>
          </span>
        );
      })}
      {sets !== null && (
        <DepartmentDialog
          initiative={initiative}
          agency={sets}
          onClose={() => {
            setSets(null);
          }}
        />
      )}
    </>
  );
}
