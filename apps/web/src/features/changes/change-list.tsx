import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ChangedRecord } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { printedCode, roman } from '../../ui/codes';
import { longDay, shortInstant } from '../../ui/dates';
import { MoreButton } from '../../ui/more-button';
import { AgencyShape } from '../../ui/owner';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { changesQuery, type ChangesOf, type Days } from './changes.api';

/** Record by record, field by field: what stood there first, and what stands there at the end. */
export function ChangeList({ of, days }: { of: ChangesOf; days: Days }): ReactNode {
  const { changes: w } = useText();
  const query = useInfiniteQuery(changesQuery(of, days));
  return (
    <>
      <QueryState query={query}>
        {({ pages }) => {
          const records = pages.flatMap((page) => page.items);
          if (records.length === 0) return <Empty title={w.none}>{w.noneHow}</Empty>;
          return records.map((record) => (
            <Changed key={record.subject.id} record={record} alone={'initiative' in of} />
          ));
        }}
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}

/** 令和8年4月1日から…までに、3件の記録で5か所が変わりました。 */
export function ChangesSentence({ of, days }: { of: ChangesOf; days: Days }): ReactNode {
  const { text, language } = useLanguage();
  const { changes: w } = text;
  const counts = useInfiniteQuery(changesQuery(of, days)).data?.pages[0]?.counts;
  if (counts === undefined) return ' ';
  if (counts.fields === 0) return w.none;
  return fill(w.sentence, {
    from: longDay(days.from, language),
    to: longDay(days.to, language),
    ...counts,
  });
}

function Changed({ record, alone }: { record: ChangedRecord; alone: boolean }): ReactNode {
  const { text, language } = useLanguage();
  const { changes: w, audit } = text;
  const { subject, fields } = record;
  return (
    <section className="mb-8 border-t-2 border-black pt-3">
      {!alone && (
        <h2 className="mb-2 text-std-18B-160">
          <span className="mr-2 text-meta font-400 text-sub">{w.kinds[subject.kind]}</span>
          <SubjectTitle subject={subject} />
        </h2>
      )}
      <Table
        caption={subject.title}
        rows={fields}
        rowKey={(row) => `${row.field.ja} ${row.lastAt}`}
        columns={[
          {
            key: 'field',
            head: w.heads.field,
            width: '14%',
            cell: (row) => (
              <>
                <span className="font-700">{row.field[language]}</span>
                {row.times > 1 && (
                  <span className="block text-sub">{fill(w.times, { count: row.times })}</span>
                )}
              </>
            ),
          },
          {
            key: 'before',
            head: w.heads.before,
            label: w.heads.before,
            width: '33%',
            cell: (row) => (
              <del className="bg-red-50 whitespace-pre-wrap decoration-late">
                <span className="sr-only">{audit.before} </span>
                {row.before[language]}
              </del>
            ),
          },
          {
            key: 'after',
            head: w.heads.after,
            label: w.heads.after,
            width: '33%',
            cell: (row) => (
              <ins className="bg-green-50 whitespace-pre-wrap decoration-done underline">
                <span className="sr-only">{audit.after} </span>
                {row.after[language]}
              </ins>
            ),
          },
          {
            key: 'last',
            head: w.heads.last,
            label: w.heads.last,
            cell: (row) => (
              <>
                <time dateTime={row.lastAt} className="block text-sub">
                  {shortInstant(row.lastAt, language)}
                </time>
                <span className="inline-flex items-start gap-1.5">
                  <span className="flex h-[1.6em] items-center">
                    <AgencyShape agency={row.lastAgency} size={12} />
                  </span>
                  {row.lastBy[language]}
                </span>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function SubjectTitle({ subject }: Pick<ChangedRecord, 'subject'>): ReactNode {
  const { themeNumber, number, title, id } = subject;
  if (themeNumber === null) return title;
  if (number === null) return `${roman(themeNumber)} ${title}`;
  return (
    <Link to="/initiatives/$id" params={{ id }}>
      {printedCode({ themeNumber, number })} {title}
    </Link>
  );
}
