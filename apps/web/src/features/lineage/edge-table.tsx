import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Agency, LineageEdge, LineageInitiative, WholeLineage } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { printedCode } from '../../ui/codes';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { dayOf, plainDay } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { Table } from '../../ui/table';
import { useToast } from '../../ui/toast';
import { ChangeEdgeDialog } from './edge-dialogs';
import { useConfirmEdge, useRemoveEdge } from './lineage.api';

const BOTH: readonly Agency[] = ['prefecture', 'city'];

/** The same as the picture, edge by edge, with what may be done about each. */
export function EdgeTable({ lineage }: { lineage: WholeLineage }): ReactNode {
  const { text, language } = useLanguage();
  const { lineage: w, words } = text;
  const byId = new Map([...lineage.from, ...lineage.to].map((item) => [item.id, item]));
  const end = (id: string | null) => <End initiative={id === null ? undefined : byId.get(id)} />;
  const acts = lineage.can.manage || lineage.can.confirm;
  return (
    <Table
      caption={w.list}
      rows={ordered(lineage, byId)}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'from',
          head: w.heads.from,
          label: w.heads.from,
          width: '23%',
          cell: (row) => end(row.fromId),
        },
        {
          key: 'kind',
          head: w.heads.kind,
          label: w.heads.kind,
          width: '9%',
          cell: (row) => words.lineage[row.kind],
        },
        { key: 'to', head: w.heads.to, label: w.heads.to, width: '23%', cell: (row) => end(row.toId) },
        {
          key: 'basis',
          head: w.heads.basis,
          label: w.heads.basis,
          cell: (row) => (
            <>
              {row.basis !== null && <span className="whitespace-pre-wrap">{row.basis}</span>}
              {row.effectiveOn !== null && (
                <span className="block text-sub">
                  {fill(w.day, { day: plainDay(row.effectiveOn, language) })}
                </span>
              )}
              {row.reason !== null && <span className="block text-sub">{row.reason}</span>}
              {row.note !== null && <span className="block text-sub">{row.note}</span>}
              {row.problems.map((problem) => (
                <span key={problem} className="block">
                  <Marked mark="gap">{w.problems[problem]}</Marked>
                </span>
              ))}
            </>
          ),
        },
        {
          key: 'status',
          head: w.heads.status,
          label: w.heads.status,
          width: '16%',
          cell: (row) => <Status edge={row} />,
        },
        ...(acts
          ? [
              {
                key: 'acts',
                head: <span className="sr-only">{w.change}</span>,
                width: '14%',
                print: 'hide' as const,
                cell: (row: LineageEdge) => <EdgeActs edge={row} lineage={lineage} byId={byId} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** By the place of the successor; what ended comes last. */
function ordered({ edges, to, from }: WholeLineage, byId: Map<string, LineageInitiative>): LineageEdge[] {
  const order = [...to, ...from].map(({ id }) => id);
  const place = (edge: LineageEdge) => order.indexOf(edge.toId ?? edge.fromId ?? '');
  return edges
    .filter(({ fromId, toId }) => byId.has(toId ?? fromId ?? ''))
    .toSorted((one, other) => place(one) - place(other));
}

function End({ initiative }: { initiative: LineageInitiative | undefined }): ReactNode {
  const { lineage: w } = useText();
  if (initiative === undefined) return <span className="text-sub">{w.nothing}</span>;
  return (
    <Link to="/initiatives/$id" params={{ id: initiative.id }}>
      {printedCode(initiative)} {initiative.title}
    </Link>
  );
}

function Status({ edge }: { edge: LineageEdge }): ReactNode {
  const { text, language } = useLanguage();
  const { lineage: w, words } = text;
  const given = edge.confirmations.filter((one) => one.version === edge.version);
  const waiting = BOTH.filter((agency) => !given.some((one) => one.agency === agency));
  if (edge.status === 'confirmed') return <Marked mark="check">{w.confirmed}</Marked>;
  return (
    <>
      <Marked mark="ring">
        {fill(w.waits, { agencies: waiting.map((agency) => words.agency[agency]).join(words.comma) })}
      </Marked>
      {given.map((one) => (
        <span key={one.agency} className="block text-sub">
          {fill(w.confirmedBy, {
            agency: words.agency[one.agency],
            at: plainDay(dayOf(one.confirmedAt), language),
          })}
        </span>
      ))}
    </>
  );
}

function EdgeActs(props: {
  edge: LineageEdge;
  lineage: WholeLineage;
  byId: Map<string, LineageInitiative>;
}): ReactNode {
  const { lineage: w, words } = useText();
  const { edge, lineage } = props;
  const { post } = useSession();
  const toast = useToast();
  const [asking, setAsking] = useState<'confirm' | 'change' | 'remove' | null>(null);
  const confirm = useConfirmEdge(edge);
  const remove = useRemoveEdge(edge);
  const agency = post?.agency ?? null;
  const agencyName = agency === null ? '' : words.agency[agency];
  const given = edge.confirmations.some((one) => one.agency === agency && one.version === edge.version);
  const mayConfirm =
    lineage.can.confirm && edge.status === 'proposed' && !given && edge.problems.length === 0;
  const name = props.byId.get(edge.toId ?? edge.fromId ?? '')?.title ?? '';
  const close = () => {
    confirm.reset();
    remove.reset();
    setAsking(null);
  };
  const run = (act: typeof confirm, said: string) => {
    act.mutate(undefined, {
      onSuccess: () => {
        toast(said);
        close();
      },
    });
  };
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1" data-print="hide">
      {mayConfirm && (
        <Button
          kind="act"
          className="min-h-8 whitespace-normal"
          onClick={() => {
            setAsking('confirm');
          }}
        >
          {fill(w.confirm, { agency: agencyName })}
          <span className="sr-only">{name}</span>
        </Button>
      )}
      {lineage.can.manage && (
        <Button
          kind="text"
          className="min-h-8"
          aria-label={fill(w.changeOne, { name })}
          onClick={() => {
            setAsking('change');
          }}
        >
          {w.change}
        </Button>
      )}
      {lineage.can.manage && !edge.kept && (
        <Button
          kind="text"
          className="min-h-8"
          onClick={() => {
            setAsking('remove');
          }}
        >
          {w.remove}
          <span className="sr-only"> {name}</span>
        </Button>
      )}
      {asking === 'change' && <ChangeEdgeDialog edge={edge} onClose={close} />}
      {asking === 'confirm' && (
        <ConfirmDialog
          title={fill(w.confirmAsk, { agency: agencyName })}
          body={w.confirmBody}
          verb={fill(w.confirm, { agency: agencyName })}
          busy={confirm.isPending}
          error={confirm.error}
          onClose={close}
          onConfirm={() => {
            run(confirm, w.confirmedDone);
          }}
        />
      )}
      {asking === 'remove' && (
        <ConfirmDialog
          title={w.removeAsk}
          body={w.removeBody}
          verb={w.remove}
          busy={remove.isPending}
          error={remove.error}
          onClose={close}
          onConfirm={() => {
            run(remove, w.removed);
          }}
        />
      )}
    </span>
  );
}
