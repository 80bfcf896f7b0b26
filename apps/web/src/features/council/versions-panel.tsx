import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Meeting, MinutesVersion } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { shortInstant } from '../../ui/dates';
import { DiffView } from '../../ui/diff-view';
import { PostName } from '../../ui/owner';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { versionQuery, versionsQuery } from './council.api';
import { Markdown } from './markdown';

const HASH_SHOWN = 12;

/** Every saved text stays; each can be compared with the one before. */
export function VersionsPanel({ meeting, chosen }: { meeting: Meeting; chosen: number }): ReactNode {
  const { council } = useText();
  const query = useQuery(versionsQuery(meeting.id));
  return (
    <QueryState query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={council.versions.none} />
        ) : (
          <>
            <List meeting={meeting} items={items} chosen={chosen} />
            {chosen > 0 && <Compare meetingId={meeting.id} version={chosen} />}
          </>
        )
      }
    </QueryState>
  );
}

function List(props: { meeting: Meeting; items: MinutesVersion[]; chosen: number }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.council.versions;
  return (
    <Section title={text.council.tabs.versions}>
      <Table
        caption={text.council.tabs.versions}
        rows={props.items.toSorted((a, b) => b.version - a.version)}
        rowKey={(row) => String(row.version)}
        isCurrent={(row) => row.version === props.chosen}
        columns={[
          {
            key: 'version',
            head: words.heads.version,
            cell: (row) => (
              <Link
                to="/meetings/$id"
                params={{ id: props.meeting.id }}
                search={{ tab: 'versions', version: String(row.version) }}
                resetScroll={false}
                data-row-link=""
              >
                {fill(words.name, { version: row.version })}
                <span className="sr-only"> {words.compare}</span>
              </Link>
            ),
          },
          {
            key: 'savedAt',
            head: words.heads.savedAt,
            label: words.heads.savedAt,
            cell: (row) => shortInstant(row.savedAt, language),
          },
          {
            key: 'savedBy',
            head: words.heads.savedBy,
            label: words.heads.savedBy,
            cell: (row) => <PostName post={row.savedBy} />,
          },
          {
            key: 'hash',
            head: words.heads.hash,
            label: words.heads.hash,
            cell: (row) => groups(row.contentHash.slice(0, HASH_SHOWN)),
          },
        ]}
      />
    </Section>
  );
}

/** 8c41 e0b7 92fa */
function groups(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}

function Compare({ meetingId, version }: { meetingId: string; version: number }): ReactNode {
  const { council } = useText();
  const words = council.versions;
  const after = useQuery(versionQuery(meetingId, version));
  const before = useQuery(versionQuery(meetingId, version - 1));
  if (version === 1) {
    return (
      <Section title={fill(words.name, { version })} note={words.first}>
        <QueryState query={after}>{({ body }) => <Markdown text={body} />}</QueryState>
      </Section>
    );
  }
  return (
    <Section title={fill(words.diffTitle, { before: version - 1, after: version })}>
      <QueryState query={before}>
        {(old) => (
          <QueryState query={after}>
            {(now) => (
              <DiffView
                before={old.body}
                after={now.body}
                beforeLabel={fill(words.name, { version: version - 1 })}
                afterLabel={fill(words.name, { version })}
              />
            )}
          </QueryState>
        )}
      </QueryState>
    </Section>
  );
}
