import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Agency, Confirmations } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { useFailureWords } from '../../ui/failure';
import { Marked } from '../../ui/mark';
import { OwnerShape } from '../../ui/owner';
import { Section } from '../../ui/page';
import { Table } from '../../ui/table';
import { useToast } from '../../ui/toast';
import { type AnswerKind, useConfirm, useWithdraw } from './lifecycle.api';

/** An owner or a marker that is no fact yet. */
export interface Doubt extends Pick<
  Confirmations['owners'][number],
  'id' | 'suggested' | 'confidence' | 'basis' | 'answers' | 'outcome'
> {
  subject: 'owner' | 'marker';
  name: string;
  /** What the entry says. */
  text: string | null;
}

export function ConfirmationTable(props: {
  code: string;
  subject: Doubt['subject'];
  rows: Doubt[];
  agency: Agency | null;
  selected: ReadonlySet<string>;
  onSelect: (id: string) => void;
}): ReactNode {
  const { lifecycle, words } = useText();
  const w = lifecycle.confirmations;
  const { subject, rows, agency } = props;
  if (rows.length === 0) return null;
  const title = subject === 'owner' ? w.owners : w.markers;
  return (
    <Section title={title} note={String(rows.length)}>
      <Table
        caption={title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          ...(agency === null
            ? []
            : [
                {
                  key: 'select',
                  head: <span className="sr-only">{w.heads.select}</span>,
                  width: '3rem',
                  cell: (row: Doubt) =>
                    row.suggested !== null &&
                    row.outcome.missing.includes(agency) && (
                      <input
                        type="checkbox"
                        className="size-6"
                        aria-label={fill(w.selectOf, { name: row.name })}
                        checked={props.selected.has(row.id)}
                        onChange={() => {
                          props.onSelect(row.id);
                        }}
                      />
                    ),
                },
              ]),
          {
            key: 'item',
            head: subject === 'owner' ? w.heads.item : w.heads.entry,
            width: '34%',
            cell: (row) => <What row={row} />,
          },
          {
            key: 'suggested',
            head: w.heads.suggested,
            label: w.heads.suggested,
            width: '16%',
            cell: (row) => (
              <>
                {row.suggested === null ? (
                  w.noSuggestion
                ) : (
                  <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
                    <OwnerShape kind={row.suggested} />
                    {words.owner[row.suggested]}
                  </span>
                )}
                {row.basis !== null && (
                  <span className="block text-meta text-sub">{fill(w.basis, { basis: row.basis })}</span>
                )}
              </>
            ),
          },
          ...(['prefecture', 'city'] as const).map((side) => ({
            key: side,
            head: w.heads[side],
            label: w.heads[side],
            width: '11%',
            cell: (row: Doubt) => <AnswerOf row={row} agency={side} />,
          })),
          ...(agency === null
            ? []
            : [
                {
                  key: 'act',
                  head: w.heads.act,
                  // Who is not asked has nothing to confirm; who answered may change the answer.
                  cell: (row: Doubt) =>
                    (row.outcome.missing.includes(agency) ||
                      row.answers.some((answer) => answer.agency === agency)) && (
                      <Say key={row.id} code={props.code} row={row} agency={agency} />
                    ),
                },
              ]),
        ]}
      />
    </Section>
  );
}

function What({ row }: { row: Doubt }): ReactNode {
  if (row.subject === 'owner')
    return (
      <Link to="/initiatives/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
    );
  return (
    <>
      <span className="block text-meta text-sub">{row.name}</span>
      {row.text}
    </>
  );
}

function AnswerOf({ row, agency }: { row: Doubt; agency: Agency }): ReactNode {
  const { lifecycle, words } = useText();
  const w = lifecycle.confirmations;
  const answer = row.answers.find((one) => one.agency === agency);
  if (answer === undefined)
    return row.outcome.missing.includes(agency) ? (
      <Marked mark="ring">{w.waiting}</Marked>
    ) : row.outcome.result === 'open' ? (
      <span className="text-sub">{w.notNeeded}</span>
    ) : null;
  return (
    <>
      <Marked mark={row.outcome.result === 'disagreement' ? 'gap' : 'check'}>
        {fill(w.said, { symbol: words.symbol[answer.kind] })}
      </Marked>
      {row.outcome.result === 'disagreement' && <span className="block text-meta">{w.differs}</span>}
      <span className="block text-meta text-sub">{answer.post}</span>
    </>
  );
}

/** One row at a time: any kind, or taking back what the own agency said. */
function Say({ code, row, agency }: { code: string; row: Doubt; agency: Agency }): ReactNode {
  const { lifecycle } = useText();
  const w = lifecycle.confirmations;
  const toast = useToast();
  const failure = useFailureWords();
  const confirm = useConfirm(code);
  const withdraw = useWithdraw();
  const own = row.answers.find((answer) => answer.agency === agency);
  const [kind, setKind] = useState<AnswerKind>(own?.kind ?? row.suggested ?? 'joint');
  const error = confirm.error ?? withdraw.error;
  return (
    <span className="flex flex-wrap items-center gap-2" data-print="hide">
      <select
        aria-label={fill(w.sayOf, { name: row.name })}
        value={kind}
        onChange={(event) => {
          setKind(event.target.value as AnswerKind);
        }}
        className="min-h-10 max-w-full rounded-8 border border-edge bg-white px-2 text-meta max-md:min-h-11"
      >
        {(['prefecture', 'city', 'joint'] as const).map((value) => (
          <option key={value} value={value}>
            {w.kinds[value]}
          </option>
        ))}
      </select>
      <Button
        kind="act"
        busy={confirm.isPending}
        disabled={own?.kind === kind}
        onClick={() => {
          confirm.mutate([{ subject: row.subject, id: row.id, kind }], {
            onSuccess: () => {
              toast(w.done);
            },
          });
        }}
      >
        {w.sayAct}
      </Button>
      {own !== undefined && (
        <Button
          kind="text"
          aria-label={fill(w.withdrawOf, { name: row.name })}
          busy={withdraw.isPending}
          onClick={() => {
            withdraw.mutate(row, {
              onSuccess: () => {
                toast(w.withdrawn);
              },
            });
          }}
        >
          {w.withdraw}
        </Button>
      )}
      {error !== null && (
        <span role="alert" className="w-full text-meta text-late-text">
          {failure(error)}
        </span>
      )}
    </span>
  );
}
