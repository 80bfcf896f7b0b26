import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button, ButtonLink } from '../../ui/button';
import { Empty } from '../../ui/banner';
import { roman } from '../../ui/codes';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { AddProgramme } from './add-programme';
import { currentProgramme } from './current-programme';
import { programmesQuery } from './programmes.api';

/** Which generations are there? */
export function ProgrammesPage(): ReactNode {
  const { agreements, organisations, programmes, strategies } = useText();
  const [adding, setAdding] = useState(false);
  const { today } = useSession();
  const query = useQuery(programmesQuery);
  const newest = query.data?.items.toSorted((a, b) => b.fyFrom - a.fyFrom);
  const first = query.data && currentProgramme(query.data.items, today);
  const sentence =
    newest &&
    (first
      ? fill(programmes.sentence, {
          count: newest.length,
          current: fill(programmes.generationPeriod, {
            n: first.generation,
            from: first.fyFrom,
            to: first.fyTo,
          }),
        })
      : programmes.sentenceNone);
  const { heads } = programmes;
  return (
    <>
      <PageHead
        title={programmes.title}
        sentence={sentence}
        acts={
          <>
            {query.data?.can.create === true && (
              <Button
                kind="primary"
                onClick={() => {
                  setAdding(true);
                }}
              >
                {programmes.edit.add}
              </Button>
            )}
            <ButtonLink to="/strategies">{strategies.link}</ButtonLink>
            <ButtonLink to="/agreements">{agreements.link}</ButtonLink>
            <ButtonLink to="/organisations">{organisations.link}</ButtonLink>
          </>
        }
      />
      <QueryState query={query}>
        {() =>
          newest?.length === 0 ? (
            <Empty title={programmes.none}>{programmes.noneHow}</Empty>
          ) : (
            <div className="border-t-2 border-black pt-3">
              <Table
                caption={programmes.title}
                rows={newest ?? []}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'generation',
                    head: heads.generation,
                    width: '12rem',
                    cell: (row) => (
                      <>
                        {fill(programmes.generationPeriod, {
                          n: row.generation,
                          from: row.fyFrom,
                          to: row.fyTo,
                        })}
                        {row.periodInferred && (
                          <span className="block text-meta text-sub">{programmes.periodInferred}</span>
                        )}
                      </>
                    ),
                  },
                  {
                    key: 'name',
                    head: heads.name,
                    cell: (row) => (
                      <Link
                        to="/programmes/$code"
                        params={{ code: row.code }}
                        data-row-link=""
                        className="font-700"
                      >
                        {row.name}
                      </Link>
                    ),
                  },
                  {
                    key: 'themes',
                    head: heads.themes,
                    label: heads.themes,
                    cell: (row) =>
                      row.themeTitles.map((title, index) => (
                        <span key={title} className="block">
                          {roman(index + 1)} {title}
                        </span>
                      )),
                  },
                  {
                    key: 'initiatives',
                    head: heads.initiatives,
                    label: heads.initiatives,
                    align: 'end',
                    cell: (row) => (
                      <span className="whitespace-nowrap">
                        {fill(programmes.number, { count: row.initiativeCount })}
                      </span>
                    ),
                  },
                ]}
              />
            </div>
          )
        }
      </QueryState>
      {adding && (
        <AddProgramme
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
