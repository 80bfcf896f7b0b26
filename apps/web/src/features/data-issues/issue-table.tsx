import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { DataIssue } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { dayOf, plainDay } from '../../ui/dates';
import { FormDialog } from '../../ui/form-dialog';
import { Marked } from '../../ui/mark';
import { postLabel } from '../../ui/owner';
import { Table } from '../../ui/table';
import { useToast } from '../../ui/toast';
import { HistoryFold } from '../audit/history';
import { placeWords } from '../programmes/place-words';
import { useReopenIssue, useRuleIssue } from './data-issues.api';

/** Each issue as it was stated, with what was ruled. */
export function IssueTable({ rows, mayRule }: { rows: DataIssue[]; mayRule: boolean }): ReactNode {
  const { dataIssues: w } = useText();
  return (
    <div className="border-t-2 border-black pt-2">
      <Table
        caption={w.title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'place',
            head: w.heads.place,
            width: '24%',
            cell: (row) => (
              <>
                <Source issue={row} />
                <Place place={row.place} />
              </>
            ),
          },
          {
            key: 'statement',
            head: w.heads.statement,
            label: w.heads.statement,
            width: '38%',
            cell: (row) => <span className="whitespace-pre-wrap">{row.statement}</span>,
          },
          {
            key: 'state',
            head: w.heads.state,
            label: w.heads.state,
            cell: (row) => <Ruling issue={row} mayRule={mayRule} />,
          },
        ]}
      />
    </div>
  );
}

/** In words, with the code by which the source knows it beside them. */
function Place({ place }: { place: string }): ReactNode {
  const { programmes } = useText();
  const { text, code } = placeWords(place, programmes.places);
  return (
    <span className="block">
      {text}
      {code !== null && <span className="block text-sub">{code}</span>}
    </span>
  );
}

function Source({ issue }: { issue: DataIssue }): ReactNode {
  const { programmes } = useText();
  const { programme, strategy, initiative } = issue;
  return (
    <span className="block text-sub">
      {programme !== null && (
        <Link to="/programmes/$code" params={{ code: programme.code }} className="block">
          {fill(programmes.period, { from: programme.fyFrom, to: programme.fyTo })}
        </Link>
      )}
      {strategy?.name}
      {initiative !== null && (
        <Link to="/initiatives/$id" params={{ id: initiative.id }} className="block">
          {initiative.title}
        </Link>
      )}
    </span>
  );
}

function Ruling({ issue, mayRule }: { issue: DataIssue; mayRule: boolean }): ReactNode {
  const { text, language } = useLanguage();
  const { dataIssues: w, programmes } = text;
  const [act, setAct] = useState<'rule' | 'reopen' | null>(null);
  const open = issue.state === 'open';
  const close = () => {
    setAct(null);
  };
  return (
    <>
      <Marked mark={open ? 'ring' : 'check'}>{w.states[issue.state]}</Marked>
      {issue.ruling !== null && <p className="whitespace-pre-wrap">{issue.ruling}</p>}
      {issue.ruledAt !== null && issue.ruledBy !== null && (
        <p className="text-sub">
          {fill(w.ruledBy, { day: plainDay(dayOf(issue.ruledAt), language), post: postLabel(issue.ruledBy) })}
        </p>
      )}
      {mayRule && (
        <p className="mt-1" data-print="hide">
          <Button
            kind={open ? 'act' : 'text'}
            className="min-h-8"
            onClick={() => {
              setAct(open ? 'rule' : 'reopen');
            }}
          >
            {open ? w.rule : w.reopen}
            <span className="sr-only"> {placeWords(issue.place, programmes.places).text}</span>
          </Button>
        </p>
      )}
      <HistoryFold
        kind="data_issue"
        id={issue.id}
        version={issue.version}
        label={fill(w.of, { name: placeWords(issue.place, programmes.places).text })}
      />
      {act === 'rule' && <RuleDialog issue={issue} onClose={close} />}
      {act === 'reopen' && <ReopenDialog issue={issue} onClose={close} />}
    </>
  );
}

function RuleDialog({ issue, onClose }: { issue: DataIssue; onClose: () => void }): ReactNode {
  const { dataIssues: w } = useText();
  const rule = useRuleIssue(issue);
  return (
    <FormDialog
      title={w.ruleTitle}
      note={<p className="whitespace-pre-wrap">{issue.statement}</p>}
      verb={w.rule}
      done={w.ruled}
      change={rule}
      fields={[{ name: 'ruling', label: w.ruling, help: w.rulingHelp, kind: 'long', required: true }]}
      onClose={onClose}
    />
  );
}

function ReopenDialog({ issue, onClose }: { issue: DataIssue; onClose: () => void }): ReactNode {
  const { dataIssues: w } = useText();
  const reopen = useReopenIssue(issue);
  const toast = useToast();
  return (
    <ConfirmDialog
      title={w.reopenAsk}
      body={w.reopenBody}
      verb={w.reopen}
      reason={{ label: w.reason }}
      busy={reopen.isPending}
      error={reopen.error}
      onClose={onClose}
      onConfirm={(reason) => {
        reopen.mutate(reason, {
          onSuccess: () => {
            toast(w.reopened);
            onClose();
          },
        });
      }}
    />
  );
}
