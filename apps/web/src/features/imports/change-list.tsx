import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ImportChange, ImportRun } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { plainDay } from '../../ui/dates';
import { FailureBanner } from '../../ui/failure';
import { Marked } from '../../ui/mark';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { changesQuery, useChoose } from './imports.api';

const route = getRouteApi('/app/imports/$id');
const KINDS = ['conflict', 'change', 'create'] as const;

/** Row by row what the file would change; where the record has moved on, a person says what stays. */
export function ChangeList({ run }: { run: ImportRun }): ReactNode {
  const { text } = useLanguage();
  const words = text.imports.changes;
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(changesQuery(run, kind));
  const choose = useChoose(run);
  const present = KINDS.filter((each) => run.counts[each] > 0);
  return (
    <Section title={run.form === 'programme' ? words.titlePlan : words.title}>
      {present.length > 1 && (
        <div className="mb-4">
          <Chips
            label={words.show}
            value={kind ?? 'all'}
            chips={[
              { value: 'all' as const, label: words.all },
              ...present.map((value) => ({ value, label: words.kinds[value], count: run.counts[value] })),
            ]}
            onChange={(value) => {
              void navigate({
                search: (now) => ({ ...now, kind: value === 'all' ? undefined : value }),
                replace: true,
                resetScroll: false,
              });
            }}
          />
        </div>
      )}
      {choose.isError && <FailureBanner error={choose.error} />}
      {run.can.choose && run.counts.conflict > 1 && (
        <div className="mb-4 flex flex-wrap items-center gap-2 text-meta" data-print="hide">
          <span>{fill(words.forAll, { count: run.counts.conflict })}</span>
          {(['stored', 'mine'] as const).map((choice) => (
            <Button
              key={choice}
              busy={choose.isPending}
              onClick={() => {
                choose.mutate({ choice });
              }}
            >
              {words.chooseAll[choice]}
            </Button>
          ))}
        </div>
      )}
      <QueryState query={query}>
        {(data) => (
          <Table
            caption={words.title}
            rows={data.pages.flatMap((page) => page.items)}
            rowKey={(row) => String(row.number)}
            columns={[
              { key: 'number', head: words.row, label: words.row, width: '4rem', cell: (row) => row.number },
              {
                key: 'what',
                head: words.what,
                width: '32%',
                cell: (row) => <What run={run} change={row} choose={choose} />,
              },
              { key: 'fields', head: words.fields, cell: (row) => <Fields run={run} change={row} /> },
            ]}
          />
        )}
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </Section>
  );
}

function What({
  run,
  change,
  choose,
}: {
  run: ImportRun;
  change: ImportChange;
  choose: ReturnType<typeof useChoose>;
}): ReactNode {
  const { text } = useLanguage();
  const words = text.imports.changes;
  return (
    <>
      {change.recordType !== null && <Kind change={change} />}
      <p className="font-700">{change.title}</p>
      <Marked mark={change.kind === 'conflict' ? (change.choice === null ? 'unknown' : 'check') : 'ring'}>
        {change.kind === 'conflict' && change.choice !== null
          ? words.chosen[change.choice]
          : words.kinds[change.kind]}
      </Marked>
      {change.kind === 'conflict' && run.can.choose && (
        <div className="mt-2 flex flex-wrap gap-2" data-print="hide">
          {(['stored', 'mine'] as const).map((choice) => (
            <Button
              key={choice}
              aria-pressed={change.choice === choice}
              disabled={choose.isPending}
              onClick={() => {
                choose.mutate({ choice, number: change.number });
              }}
            >
              <span className="sr-only">{fill(words.chooseOne, { row: change.number })} </span>
              {words.choose[choice]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** Of a whole programme: what kind of record it is, and whose. */
function Kind({ change }: { change: ImportChange }): ReactNode {
  const { words, imports } = useText();
  const type = imports.recordTypes[change.recordType as keyof typeof imports.recordTypes];
  const whose =
    change.agencies.length === 0
      ? imports.changes.register
      : change.agencies.length > 1
        ? words.agency.joint
        : change.agencies.map((agency) => words.agency[agency]).join('・');
  return (
    <p className="text-meta text-sub">
      {type}（{whose}）
    </p>
  );
}

function Fields({ run, change }: { run: ImportRun; change: ImportChange }): ReactNode {
  const { text } = useLanguage();
  const words = text.imports.changes;
  return (
    <dl className="text-meta">
      {change.fields.map((field) => {
        const plain = text.imports.recordFields[field.key as keyof typeof text.imports.recordFields];
        const column = run.columns.find(({ key }) => key === field.key);
        const lines = [
          ...(change.kind === 'conflict' ? ([['base', field.base]] as const) : []),
          ...(change.kind === 'create' ? [] : ([['stored', field.stored]] as const)),
          ['mine', field.mine] as const,
        ];
        return (
          <div key={field.key} className="border-b border-rule py-1.5 last:border-0">
            <dt className="font-700">
              {column?.head ?? (plain as string | undefined) ?? field.key}{' '}
              <span className="font-400 text-sub">{field.address}</span>
            </dt>
            {lines.map(([which, value]) => (
              <dd key={which} className="break-words whitespace-pre-line">
                {change.kind !== 'create' && <span className="text-sub">{words.values[which]} </span>}
                <Value value={value} isDay={column?.day === true} />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

function Value({
  value,
  isDay,
}: {
  value: ImportChange['fields'][number]['mine'];
  isDay: boolean;
}): ReactNode {
  const { text, language } = useLanguage();
  if (value === null || value.length === 0) return text.imports.changes.nothing;
  if (typeof value !== 'string') return value.join('、');
  return isDay ? plainDay(value, language) : value;
}
