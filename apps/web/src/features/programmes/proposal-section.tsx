import type { ReactNode } from 'react';
import type { Agency, Initiative } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { shortInstant } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { AgencyShape } from '../../ui/owner';
import { Section } from '../../ui/page';

/** Who proposed it, and which agency has said yes to the version that stands. */
export function ProposalSection({ initiative }: { initiative: Initiative }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.lifecycle.proposal;
  const { proposal, state } = initiative;
  if (state !== 'proposed') return null;
  return (
    <Section title={w.title} note={fill(text.lifecycle.facts.version, { version: initiative.version })}>
      {proposal !== null && (
        <p className="mb-2 text-meta">
          {fill(w.by, { post: proposal.post ?? '', at: shortInstant(proposal.at, language) })}
        </p>
      )}
      <ul className="text-meta">
        {(['prefecture', 'city'] as const).map((agency) => (
          <li key={agency} className="flex flex-wrap items-center gap-x-3 border-b border-rule py-2">
            <AgencyShape agency={agency} size={13} />
            <span className="font-700">{text.words.agencyName[agency]}</span>
            <ConsentOf agency={agency} initiative={initiative} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ConsentOf({ agency, initiative }: { agency: Agency; initiative: Initiative }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.lifecycle.proposal;
  const { consents, consentsMissing, ownerKind, version } = initiative;
  const consent = consents.find((one) => one.agency === agency);
  if (consent?.version === version)
    return (
      <Marked mark="check">
        {fill(w.given, { post: consent.post, at: shortInstant(consent.at, language) })}
      </Marked>
    );
  if (!consentsMissing.includes(agency) && ownerKind !== agency) return <span>{w.notNeeded}</span>;
  return (
    <Marked mark="ring">
      {consent === undefined ? w.missing : fill(w.void, { version: consent.version })}
    </Marked>
  );
}
