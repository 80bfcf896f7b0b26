import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { RevisionRow } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Chips } from '../../ui/chips';
import { plainDay } from '../../ui/dates';
import { MoreButton } from '../../ui/more-button';
import { PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { programmeQuery } from '../programmes/programmes.api';
import { ReviseButton } from './revise-button';
import type { WordingField } from './revision-fields';
import { subjectTitle } from './revision-page';
import { SHOWN_STATES, revisionsQuery, shownState } from './revisions.api';
import { WordingOnDaySection } from './wording-on-day';

const route = getRouteApi('/app/programmes/$code/revisions');

/** Which wording was changed when, what is being agreed, and what did it say on a day? */
export function RevisionsPage(): ReactNode {
  const { code } = route.useParams();
  const { text } = useLanguage();
  const { revisions: w, programmes, shell } = text;
  const { state, on } = route.useSearch();
  const { today } = useSession();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(revisionsQuery(code, state === undefined ? {} : { shown: state }));
  const programme = useQuery(programmeQuery(code)).data;
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const may = query.data?.pages[0]?.can.propose === true;
  const open = rows.filter((row) => row.state === 'proposed').length;
  return (
    <>
      <PageHead
        title={w.list}
        before={
          <Breadcrumbs
            crumbs={[
              { label: shell.programmes, to: '/programmes' },
              {
                label: programme
                  ? fill(programmes.period, { from: programme.fyFrom, to: programme.fyTo })
                  : code,
                to: `/programmes/${code}`,
              },
              { label: w.list },
            ]}
          />
        }
        sentence={open > 0 ? fill(w.listOpen, { count: open }) : w.listSettled}
        acts={
          may &&
          programme && (
            <ReviseButton
              label={w.reviseProgramme}
              subject={{
                type: 'programme',
                id: programme.id,
                title: programme.name,
                wording: {
                  name: programme.name,
                  objectives: programme.objectives.join('\n'),
                  relations: programme.relations.join('\n'),
                  outcome: programme.outcome ?? '',
                },
              }}
            />
          )
        }
      />
      <div className="mb-4">
        <Chips
          label={w.state}
          value={state ?? 'all'}
          onChange={(value) => {
            void navigate({
              search: (now) => ({ ...now, state: SHOWN_STATES.find((one) => one === value) }),
              replace: true,
              resetScroll: false,
            });
          }}
          chips={[
            { value: 'all', label: w.all },
            ...SHOWN_STATES.map((value) => ({ value, label: w.states[value] })),
          ]}
        />
      </div>
      <QueryState query={query}>
        {() =>
          rows.length === 0 ? (
            <div className="mb-8">
              <Empty title={w.none}>{w.noneHow}</Empty>
            </div>
          ) : (
            <Rows rows={rows} />
          )
        }
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
      {may && programme && (
        <Section title={w.themes}>
          <ul>
            {programme.themes.map((theme) => (
              <li
                key={theme.id}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-2"
              >
                <span>
                  {subjectTitle({
                    subject: {
                      type: 'theme',
                      id: theme.id,
                      title: theme.title,
                      themeNumber: theme.number,
                      number: null,
                    },
                  })}
                </span>
                <ReviseButton
                  subject={{
                    type: 'theme',
                    id: theme.id,
                    title: theme.title,
                    wording: { title: theme.title, summary: theme.summary ?? '' },
                  }}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <WordingOnDaySection
        code={code}
        on={on ?? today}
        onChange={(day) => {
          void navigate({ search: (now) => ({ ...now, on: day }), replace: true, resetScroll: false });
        }}
      />
    </>
  );
}

function Rows({ rows }: { rows: RevisionRow[] }): ReactNode {
  const { text, language } = useLanguage();
  const { revisions: w, words } = text;
  return (
    <div className="mb-8 border-t-2 border-black pt-2">
      <Table
        caption={w.list}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'number',
            head: w.heads.number,
            width: '12%',
            cell: (row) => (
              <Link to="/revisions/$id" params={{ id: row.id }} data-row-link="">
                {fill(w.number, { number: row.number })}
              </Link>
            ),
          },
          { key: 'subject', head: w.heads.subject, cell: (row) => subjectTitle(row) },
          {
            key: 'fields',
            head: w.heads.fields,
            label: w.heads.fields,
            cell: (row) => row.fields.map((field) => w.fields[field as WordingField]).join(words.comma),
          },
          {
            key: 'day',
            head: w.effectiveOn,
            label: w.effectiveOn,
            cell: (row) => plainDay(row.effectiveOn, language),
          },
          {
            key: 'state',
            head: w.state,
            label: w.state,
            cell: (row) => (
              <>
                <Tag>{w.states[shownState(row)]}</Tag>
                {row.state === 'proposed' && (
                  <span className="block text-sub">
                    {fill(w.waitsFor, {
                      agencies: row.needs
                        .filter(
                          (agency) =>
                            !row.consents.some((one) => one.agency === agency && one.version === row.version),
                        )
                        .map((agency) => words.agency[agency])
                        .join(words.comma),
                    })}
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
    </div>
  );
}
