import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { ButtonLink } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { fiscalYear, fiscalYearOf, longInstant } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { PageHead } from '../../ui/page';
import { PagedList } from '../../ui/paged-list';
import { Tag } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { meetingsQuery } from './council.api';

const route = getRouteApi('/app/meetings');
const YEARS_SHOWN = 3;

/** Which meetings were or will be held this fiscal year? */
export function MeetingsPage(): ReactNode {
  return (
    <Needs permission="council.read">
      <MeetingsRoom />
    </Needs>
  );
}

function MeetingsRoom(): ReactNode {
  const { text, language } = useLanguage();
  const { council, words } = text;
  const may = useMay();
  const { today } = useSession();
  const navigate = route.useNavigate();
  const current = fiscalYearOf(today);
  const fy = Number(route.useSearch().fy ?? current) || current;
  const query = useInfiniteQuery(meetingsQuery(fy));
  const rows = query.data?.pages.flatMap((page) => page.items);
  const year = fiscalYear(fy, language);
  const years = [...new Set([fy, ...Array.from({ length: YEARS_SHOWN }, (_, index) => current + 1 - index)])];
  const { heads } = council;
  return (
    <>
      <PageHead
        title={council.title}
        sentence={
          rows &&
          (rows.length === 0
            ? fill(council.sentenceNone, { year })
            : fill(council.sentence, {
                year,
                count: rows.length,
                open: fill(council.number, {
                  count: rows.reduce((sum, row) => sum + row.openActionItems, 0),
                }),
              }))
        }
        acts={
          may('meeting.record') && (
            <ButtonLink kind="primary" to="/meetings/new" className="max-md:w-full">
              <Icon name="plus" size={16} />
              {council.new}
            </ButtonLink>
          )
        }
      />
      <div className="mb-5">
        <Chips
          label={council.fiscalYear}
          hideLabel
          value={String(fy)}
          onChange={(value) => void navigate({ search: { fy: value }, replace: true })}
          chips={years
            .toSorted((a, b) => b - a)
            .map((value) => ({ value: String(value), label: fiscalYear(value, language) }))}
        />
      </div>
      <PagedList
        query={query}
        empty={
          <Empty title={fill(council.none, { year })}>
            {may('meeting.record') ? (
              <ButtonLink kind="act" to="/meetings/new">
                {council.new}
              </ButtonLink>
            ) : (
              council.noneMay
            )}
          </Empty>
        }
      >
        {(rows) => (
          <Table
            caption={council.title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'meeting',
                head: heads.meeting,
                width: '36%',
                cell: (row) => (
                  <Link to="/meetings/$id" params={{ id: row.id }} data-row-link="" className="font-700">
                    {fill(council.name, {
                      year: fiscalYear(row.fiscalYear, language),
                      number: row.number,
                    })}{' '}
                    {row.council.name}
                  </Link>
                ),
              },
              {
                key: 'when',
                head: heads.when,
                cell: (row) => (
                  <>
                    {longInstant(row.startsAt, language)}
                    <span className="block text-sub">{row.place}</span>
                  </>
                ),
              },
              { key: 'state', head: heads.state, cell: (row) => <Tag>{words.meeting[row.state]}</Tag> },
              {
                key: 'agenda',
                head: heads.agenda,
                label: heads.agenda,
                align: 'end',
                cell: (row) => row.agendaCount,
              },
              {
                key: 'decisions',
                head: heads.decisions,
                label: heads.decisions,
                align: 'end',
                cell: (row) => row.decisionCount,
              },
              {
                key: 'open',
                head: heads.open,
                label: heads.open,
                align: 'end',
                cell: (row) => row.openActionItems,
              },
            ]}
          />
        )}
      </PagedList>
    </>
  );
}
