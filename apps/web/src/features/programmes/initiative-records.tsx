import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import type { Decision, Initiative, TaskRow } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { dayOf, fiscalYear, longDay, shortFiscalYear } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { OwnerShape } from '../../ui/owner';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { TaskStateWord } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { DueDay } from '../../ui/urgency';
import { Handover } from '../tasks/handover';
import { decisionsQuery, initiativeTasksQuery } from './programmes.api';

/** What one sees first: tasks, decisions and what was printed about it. */
export function InitiativeOutline({ initiative }: { initiative: Initiative }): ReactNode {
  const may = useMay();
  return (
    <>
      {may('task.read') && <InitiativeTasks initiative={initiative} />}
      {may('council.read') && <InitiativeDecisions initiative={initiative} />}
      <InitiativeProgress initiative={initiative} />
    </>
  );
}

export function InitiativeTasks({ initiative }: { initiative: Initiative }): ReactNode {
  const { programmes } = useText();
  const texts = programmes.initiative;
  const query = useQuery(initiativeTasksQuery(initiative.id));
  return (
    <Section
      title={texts.tasks}
      act={
        <Link
          to="/tasks"
          search={{ view: 'all', as: 'list', state: 'any', initiative: initiative.id }}
          className="text-meta"
        >
          {texts.allTasks}
        </Link>
      }
    >
      <QueryState query={query}>
        {({ items }) => (items.length === 0 ? <Empty title={texts.noTasks} /> : <TaskTable rows={items} />)}
      </QueryState>
    </Section>
  );
}

function TaskTable({ rows }: { rows: TaskRow[] }): ReactNode {
  const { programmes } = useText();
  const { today } = useSession();
  const heads = programmes.initiative.taskHeads;
  return (
    <Table
      caption={programmes.initiative.tasks}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'task',
          head: heads.task,
          width: '38%',
          cell: (row) => (
            <Link to="/tasks/$id" params={{ id: row.id }} data-row-link="">
              {row.title}
            </Link>
          ),
        },
        { key: 'whom', head: heads.whom, cell: (row) => <Handover task={row} /> },
        {
          key: 'due',
          head: heads.due,
          label: heads.due,
          cell: (row) => <DueDay dueOn={row.dueOn} state={row.state} today={today} />,
        },
        { key: 'state', head: heads.state, cell: (row) => <TaskStateWord state={row.state} /> },
      ]}
    />
  );
}

export function InitiativeDecisions({ initiative }: { initiative: Initiative }): ReactNode {
  const { programmes } = useText();
  const texts = programmes.initiative;
  const query = useQuery(decisionsQuery(initiative.id));
  return (
    <Section title={texts.decisions}>
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-meta text-sub">{texts.noDecisions}</p>
          ) : (
            <ul className="text-meta">
              {items.map((decision) => (
                <DecisionRow key={decision.id} decision={decision} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Section>
  );
}

function DecisionRow({ decision }: { decision: Decision }): ReactNode {
  const { text, language } = useLanguage();
  const texts = text.programmes.initiative;
  const { meeting, agendaItem, actionItems } = decision;
  const year = shortFiscalYear(meeting.fiscalYear, language);
  return (
    <li className="grid gap-x-4 border-b border-rule py-2.5 md:grid-cols-[10rem_minmax(0,1fr)_7rem]">
      <p>
        {fill(texts.decisionNumber, { year, meeting: meeting.number, number: decision.number })}
        <span className="block text-sub">{longDay(dayOf(meeting.startsAt), language)}</span>
      </p>
      <div>
        <p>{decision.text}</p>
        <Link to="/meetings/$id" params={{ id: meeting.id }} hash={`agenda-${String(agendaItem.position)}`}>
          {fill(texts.decisionMeeting, {
            year: fiscalYear(meeting.fiscalYear, language),
            number: meeting.number,
            position: agendaItem.position,
          })}
        </Link>
      </div>
      {actionItems.total > 0 && (
        <p>
          <Marked mark={actionItems.done === actionItems.total ? 'check' : 'half'}>
            {actionItems.done === actionItems.total
              ? texts.decisionDone
              : fill(texts.decisionOpen, actionItems)}
          </Marked>
        </p>
      )}
    </li>
  );
}

export function InitiativeProgress({ initiative }: { initiative: Initiative }): ReactNode {
  const { programmes, words } = useText();
  const texts = programmes.initiative;
  const entries = initiative.progress;
  const first = entries[0];
  const title = first
    ? fill(texts.progress, { from: first.fyFrom, to: first.fyTo })
    : programmes.progressPage.title;
  return (
    <Section title={title}>
      {entries.length === 0 ? (
        <p className="text-meta text-sub">{texts.noProgress}</p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <li key={entry.code} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 py-1.5">
              <span className="flex h-[1.7em] items-center">
                <OwnerShape kind={entry.marker} />
              </span>
              <div>
                <p>{entry.text}</p>
                <p className="text-meta text-sub">
                  {entry.marker === 'unknown' && entry.suggestedMarker !== null && (
                    <span className="mr-3">
                      {fill(words.ownerGuessed, { symbol: words.symbol[entry.suggestedMarker] })}
                    </span>
                  )}
                  {fill(texts.ownerAncestor, { block: entry.blockHeading })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
