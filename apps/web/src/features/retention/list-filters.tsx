import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { DisposalDecision, DisposalList, RecordKind } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { SelectField } from '../../ui/field';
import { DecisionDialog } from './decision-dialog';
import { itemsQuery, useDecideList } from './retention.api';

const route = getRouteApi('/app/retention/$id');
const DECISIONS: (DisposalDecision | 'undecided')[] = ['undecided', 'dispose', 'extend', 'transfer', 'hold'];
const PREVIEWED = 5;

/** Filters by kind and decision, and the decision on all that is still open under the chosen kind. */
export function ListFilters({ list }: { list: DisposalList }): ReactNode {
  const { retention } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: {
    kind?: RecordKind | undefined;
    decision?: DisposalDecision | 'undecided' | undefined;
  }) => {
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  };
  const filtered = search.kind !== undefined || search.decision !== undefined;
  return (
    <div className="mb-5" data-print="hide">
      <div className="max-w-80">
        <SelectField
          label={retention.filterKind}
          value={search.kind ?? ''}
          placeholder={retention.all}
          onChange={(value) => {
            change({ kind: list.kinds.find(({ kind }) => kind === value)?.kind });
          }}
          choices={list.kinds.map(({ kind, items }) => ({
            value: kind,
            label: `${retention.kinds[kind]} ${fill(retention.number, { count: items })}`,
          }))}
        />
      </div>
      <Chips
        label={retention.filterDecision}
        value={search.decision ?? 'all'}
        onChange={(value) => {
          change({ decision: value === 'all' ? undefined : value });
        }}
        chips={[
          { value: 'all' as const, label: retention.all, count: list.counts.items },
          ...DECISIONS.map((value) => ({
            value,
            label: value === 'undecided' ? retention.undecided : retention.decided[value],
            count: list.counts[value],
          })),
        ]}
      />
      <div className="mt-4 flex flex-wrap gap-3">
        {list.can.decide && <Bulk list={list} kind={search.kind} />}
        {filtered && (
          <Button
            kind="text"
            onClick={() => {
              change({ kind: undefined, decision: undefined });
            }}
          >
            {retention.list.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

function Bulk(props: { list: DisposalList; kind: RecordKind | undefined }): ReactNode {
  const { retention } = useText();
  const words = retention.list;
  const { list, kind } = props;
  const decide = useDecideList(list.id);
  const [open, setOpen] = useState(false);
  const preview = useInfiniteQuery({
    ...itemsQuery(list.id, { kind, decision: 'undecided' }),
    enabled: open,
  });
  const undecided =
    kind === undefined
      ? list.counts.undecided
      : (list.kinds.find((one) => one.kind === kind)?.undecided ?? 0);
  if (undecided === 0 && !open) return null;
  const count = fill(retention.number, { count: undecided });
  const first = (preview.data?.pages[0]?.items ?? []).slice(0, PREVIEWED);
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {fill(words.bulk, { count })}
      </Button>
      {open && (
        <DecisionDialog
          title={fill(words.bulkTitle, { count })}
          about={
            <>
              <p>
                {fill(words.bulkBody, {
                  what: kind === undefined ? words.bulkAll : retention.kinds[kind],
                  shown: fill(retention.number, { count: first.length }),
                })}
              </p>
              <ul className="mb-4 list-disc pl-5">
                {first.map((item) => (
                  <li key={item.id}>{item.title}</li>
                ))}
              </ul>
            </>
          }
          busy={decide.isPending}
          error={decide.error}
          onDecide={(chosen, done) => {
            decide.mutate({ kind, count: undecided, decide: chosen }, { onSuccess: done });
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
