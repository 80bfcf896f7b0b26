import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import type { Audience, RemarkPage } from '../../api/types';
import { useText } from '../../text/language';
import { Chips } from '../../ui/chips';
import { MoreButton } from '../../ui/more-button';
import { OwnerShape } from '../../ui/owner';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { useReadersSentence } from './audience-words';
import { RemarkForm } from './remark-form';
import { RemarkItem } from './remark-item';
import { remarksQuery, type RemarkSubject } from './remarks.api';

/**
 * What is written beside a record: one box for each audience, never two in one. Which box is open stands in the address,
 * else it is the first that has something to read; a reader who belongs to no agency has the public one alone.
 */
export function RemarksSection({ on }: { on: RemarkSubject }): ReactNode {
  const may = useMay();
  return may('remark.read') ? <Boxes key={`${on.subjectType}-${on.subjectId}`} on={on} /> : null;
}

function Boxes({ on }: { on: RemarkSubject }): ReactNode {
  const { remarks } = useText();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { post, roles } = useSession();
  const outside =
    (post?.agency ?? null) === null || roles.every((role) => role === 'viewer' || role === 'council_member');
  const fallback = outside ? 'public' : 'own_agency';
  // Chosen once: a remark that arrives meanwhile does not take the box away from under somebody's hands.
  const [opened, setOpened] = useState<Audience | null>(null);
  const audience: Audience = outside ? 'public' : (search.remarks ?? opened ?? fallback);
  const query = useInfiniteQuery(remarksQuery(on, audience));
  const first = query.data?.pages[0];
  if (first && opened === null) setOpened(search.remarks ?? firstWithSome(first, fallback));
  const readable: Audience[] =
    first?.can.read ?? (outside ? ['public'] : ['own_agency', 'both_agencies', 'public']);
  return (
    <Section title={remarks.title} id="remarks" print="hide">
      <Chips
        label={remarks.choose}
        value={audience}
        onChange={(value) => {
          void navigate({
            to: '.',
            search: (now) => ({ ...now, remarks: value }),
            replace: true,
            resetScroll: false,
          });
        }}
        chips={readable.map((value) => ({
          value,
          label: <AudienceName audience={value} />,
          ...(first ? { count: first.counts[value] } : {}),
        }))}
      />
      <Box key={audience} audience={audience}>
        {first?.can.write.includes(audience) === true && <RemarkForm on={on} audience={audience} />}
        <QueryState query={query}>
          {({ pages }) => {
            const rows = pages.flatMap(({ items }) => items);
            return rows.length === 0 ? (
              <p className="text-meta text-sub">{remarks.empty[audience]}</p>
            ) : (
              <ul>
                {rows.map((remark) => (
                  <RemarkItem key={remark.id} remark={remark} />
                ))}
              </ul>
            );
          }}
        </QueryState>
        <MoreButton
          hasMore={query.hasNextPage}
          busy={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      </Box>
    </Section>
  );
}

/** The own box while it has something, else the next one that has. */
function firstWithSome({ counts, can }: Pick<RemarkPage, 'counts' | 'can'>, fallback: Audience): Audience {
  return can.read.find((audience) => counts[audience] > 0) ?? fallback;
}

/** The edge and the shape say whose box it is, the heading and the sentence say it in words. */
function Box({ audience, children }: { audience: Audience; children: ReactNode }): ReactNode {
  const { remarks } = useText();
  const readers = useReadersSentence();
  const agency = useSession().post?.agency;
  const edge =
    audience !== 'own_agency' ? 'border-edge' : agency === 'city' ? 'border-city' : 'border-prefecture';
  return (
    <div className={`mt-3 border-l-4 pl-4 ${edge}`}>
      <h3 className="text-std-16B-170">{remarks.heads[audience]}</h3>
      <p className="mb-3 text-meta text-sub">{readers(audience)}</p>
      {children}
    </div>
  );
}

function AudienceName({ audience }: { audience: Audience }): ReactNode {
  const { remarks } = useText();
  const agency = useSession().post?.agency ?? 'joint';
  return (
    <>
      {audience !== 'public' && <OwnerShape kind={audience === 'own_agency' ? agency : 'joint'} size={13} />}
      {remarks.tabs[audience]}
    </>
  );
}
