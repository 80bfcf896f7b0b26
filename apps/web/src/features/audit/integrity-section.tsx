import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Integrity, Verification } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { longInstant, plainDay } from '../../ui/dates';
import { FailureBanner } from '../../ui/failure';
import { Marked } from '../../ui/mark';
import { Facts, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { integrityQuery, useVerify } from './audit.api';

/** Was the record rewritten? The last check, the head, and the heads that both agencies hold in their mail. */
export function IntegritySection(): ReactNode {
  const { audit } = useText();
  const query = useQuery(integrityQuery);
  const verify = useVerify();
  const state = query.data?.last?.state;
  const running = state === 'queued' || state === 'running' || state === 'failed';
  return (
    <Section
      title={audit.integrity}
      act={
        <Button
          busy={verify.isPending || running}
          onClick={() => {
            verify.mutate();
          }}
        >
          {audit.verify}
        </Button>
      }
    >
      {verify.isError && <FailureBanner error={verify.error} />}
      <QueryState query={query}>{(integrity) => <Standing integrity={integrity} />}</QueryState>
    </Section>
  );
}

function Standing({ integrity }: { integrity: Integrity }): ReactNode {
  const { text, language } = useLanguage();
  const { audit, words } = text;
  const { head, last, sent, waiting } = integrity;
  return (
    <>
      <div aria-live="polite">
        {last === null ? <p className="text-meta text-sub">{audit.neverVerified}</p> : <Result last={last} />}
      </div>
      <Facts
        rows={[
          [
            audit.head,
            head === null ? (
              words.none
            ) : (
              <>
                {fill(audit.headNumber, { number: head.number, when: longInstant(head.sealedAt, language) })}
                <code className="block text-[0.875rem] break-all">{head.hash}</code>
              </>
            ),
          ],
          [audit.waiting, fill(audit.number, { count: waiting })],
        ]}
      />
      <details className="mt-2 text-meta">
        <summary className="inline-flex min-h-8 cursor-pointer items-center text-act underline underline-offset-4">
          {audit.sent}
        </summary>
        <p className="text-sub">{audit.sentNote}</p>
        <ul>
          {sent.map((row) => (
            <li key={`${row.day}${row.agency}`} className="border-b border-rule py-1.5">
              {fill(audit.sentRow, {
                day: plainDay(row.day, language),
                agency: words.agency[row.agency],
                number: row.number,
              })}
              <code className="block text-[0.875rem] break-all">{row.hash}</code>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Result({ last }: { last: Verification }): ReactNode {
  const { text, language } = useLanguage();
  const { audit } = text;
  const when = longInstant(last.finishedAt ?? last.createdAt, language);
  if (last.state === 'dead') return <Banner tone="error" title={audit.verifyFailed} />;
  if (last.result === null)
    return <p className="text-meta">{fill(audit.verifying, { checked: last.checked, total: last.total })}</p>;
  const { broken, checked } = last.result;
  if (broken === null)
    return (
      <p className="text-meta">
        <Marked mark="check">{fill(audit.holds, { when, count: checked })}</Marked>
      </p>
    );
  return (
    <Banner
      tone="error"
      title={fill(audit.broken, { when, number: broken.number, what: broken.words[language] })}
    >
      <p>{audit.brokenHow}</p>
      {broken.eventId !== null && <code className="text-[0.875rem] break-all">{broken.eventId}</code>}
    </Banner>
  );
}
