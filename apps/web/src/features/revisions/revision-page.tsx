import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Agency, Language, Revision } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { ApprovalStrip } from '../../ui/approval-strip';
import { Banner } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { printedCode, roman } from '../../ui/codes';
import { longDay, shortInstant } from '../../ui/dates';
import { DiffView } from '../../ui/diff-view';
import { PostName } from '../../ui/owner';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { HistorySection } from '../audit/history';
import { RevisionActs } from './revision-acts';
import type { WordingField } from './revision-fields';
import { revisionQuery, shownState } from './revisions.api';

const route = getRouteApi('/app/revisions/$id');

/** What is to change, why, from when, and who has agreed? */
export function RevisionPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(revisionQuery(id));
  return <QueryState query={query}>{(revision) => <Content revision={revision} />}</QueryState>;
}

function Content({ revision }: { revision: Revision }): ReactNode {
  const { text, language } = useLanguage();
  const { revisions: w, programmes, shell, words } = text;
  const session = useSession();
  const { programme } = revision;
  const missing = missingOf(revision);
  const voided = revision.consents.filter((one) => one.version !== revision.version);
  const own = session.post?.agency ?? null;
  const title = fill(w.title, { number: revision.number, title: subjectTitle(revision) });
  const agencies = (list: Agency[]) => list.map((agency) => words.agency[agency]).join(words.comma);
  return (
    <>
      <PageHead
        title={title}
        long
        before={
          <>
            <Breadcrumbs
              crumbs={[
                { label: shell.programmes, to: '/programmes' },
                {
                  label: fill(programmes.period, { from: programme.fyFrom, to: programme.fyTo }),
                  to: `/programmes/${programme.code}`,
                },
                { label: w.list, to: `/programmes/${programme.code}/revisions` },
                { label: fill(w.number, { number: revision.number }) },
              ]}
            />
            <p className="mb-1">
              <Tag>{w.states[shownState(revision)]}</Tag>
            </p>
          </>
        }
        sentence={sentenceOf(revision, missing, language, w, agencies)}
        acts={<RevisionActs revision={revision} />}
      />
      {revision.state === 'proposed' && voided.some(({ agency }) => agency === own) && (
        <Banner tone="wait" title={fill(w.voided, { agency: agencies(own === null ? [] : [own]) })} />
      )}
      {revision.state === 'agreed' &&
        revision.appliedAt === null &&
        revision.withdrawals.map((asked) => (
          <Banner
            key={asked.agency}
            tone="wait"
            title={fill(w.askedBack, {
              agency: words.agency[asked.agency],
              others: agencies(revision.needs.filter((one) => one !== asked.agency)),
            })}
          >
            {fill(w.askedBackWhy, { reason: asked.reason, day: longDay(revision.effectiveOn, language) })}
          </Banner>
        ))}
      <ApprovalStrip
        label={w.strip}
        asked={revision.needs}
        hash={revision.hash}
        word={missing.length === 0 ? w.agreedWord : fill(w.missing, { agencies: agencies(missing) })}
        stamps={revision.consents.map((one) => ({
          agency: one.agency,
          at: one.consentedAt,
          post: one.post,
          person: one.person,
          void: one.version !== revision.version,
        }))}
      />
      <Columns side={<RevisionFacts revision={revision} />}>
        {revision.changes.map(({ field, before, after }) => (
          <Section key={field} title={w.fields[field as WordingField]}>
            <DiffView
              before={shown(field, before, text)}
              after={shown(field, after, text)}
              beforeLabel={revision.appliedAt === null ? w.now : w.before}
              afterLabel={w.after}
            />
          </Section>
        ))}
        <HistorySection
          kind="revision"
          id={revision.id}
          version={`${String(revision.version)} ${revision.state} ${String(revision.consents.length)} ${String(revision.withdrawals.length)}`}
        />
      </Columns>
    </>
  );
}

function RevisionFacts({ revision }: { revision: Revision }): ReactNode {
  const { text, language } = useLanguage();
  const { revisions: w } = text;
  const { subject, programme } = revision;
  return (
    <Section title={w.facts}>
      <Facts
        rows={[
          [
            w.subject,
            subject.type === 'initiative' ? (
              <Link key="subject" to="/initiatives/$id" params={{ id: subject.id }}>
                {subjectTitle(revision)}
              </Link>
            ) : (
              <Link key="subject" to="/programmes/$code" params={{ code: programme.code }}>
                {subjectTitle(revision)}
              </Link>
            ),
          ],
          [w.effectiveOn, longDay(revision.effectiveOn, language)],
          [w.reason, revision.reason],
          revision.stateReason === null ? null : [w.stateReasons[revision.state], revision.stateReason],
          [w.proposedBy, <PostName key="post" post={revision.proposedBy} />],
          [w.createdAt, shortInstant(revision.createdAt, language)],
          revision.appliedAt === null ? null : [w.appliedAt, shortInstant(revision.appliedAt, language)],
        ]}
      />
    </Section>
  );
}

export function subjectTitle({ subject }: Pick<Revision, 'subject'>): string {
  const { themeNumber, number, title } = subject;
  if (themeNumber === null) return title;
  return number === null
    ? `${roman(themeNumber)} ${title}`
    : `${printedCode({ themeNumber, number })} ${title}`;
}

function shown(field: string, value: string | null, { words }: ReturnType<typeof useText>): string {
  if (value === null || value === '') return words.none;
  if (field !== 'ownerKind') return value;
  const kind = value as keyof typeof words.owner;
  return `${words.symbol[kind]}${words.owner[kind]}`;
}

function missingOf({ needs, consents, version }: Revision): Agency[] {
  return needs.filter((agency) => !consents.some((one) => one.agency === agency && one.version === version));
}

function sentenceOf(
  revision: Revision,
  missing: Agency[],
  language: Language,
  w: ReturnType<typeof useText>['revisions'],
  agencies: (list: Agency[]) => string,
): string {
  const day = longDay(revision.effectiveOn, language);
  if (revision.state === 'proposed') return fill(w.sentenceProposed, { agencies: agencies(missing), day });
  if (revision.state === 'returned') return w.sentenceReturned;
  if (revision.state === 'withdrawn') return w.sentenceWithdrawn;
  return fill(revision.appliedAt === null ? w.sentenceAgreed : w.sentenceApplied, { day });
}
