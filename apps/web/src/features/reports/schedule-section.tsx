import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ReportDefinition, Schedule } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { longInstant, shortInstant } from '../../ui/dates';
import { FailureBanner } from '../../ui/failure';
import { Marked } from '../../ui/mark';
import { AgencyShape, PostName } from '../../ui/owner';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { RunStateWord } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { useToast } from '../../ui/toast';
import { HistoryFold } from '../audit/history';
import { ScheduleForm } from './schedule-form';
import { schedulesQuery, useScheduleAct } from './reports.api';

const SURE_DAY = 28;

/** What is sent by itself, to whom, and when next. */
export function ScheduleSection(props: {
  definitions: ReportDefinition[];
  adding: boolean;
  onAdding: (adding: boolean) => void;
}): ReactNode {
  const { reports } = useText();
  const query = useQuery(schedulesQuery);
  const mayManage = props.definitions.some((definition) => definition.can.schedule);
  return (
    <Section
      id="schedules"
      title={reports.schedules}
      note={reports.schedulesNote}
      act={
        mayManage &&
        !props.adding && (
          <Button
            onClick={() => {
              props.onAdding(true);
            }}
          >
            {reports.addSchedule}
          </Button>
        )
      }
    >
      {props.adding && mayManage && (
        <ScheduleForm
          definitions={props.definitions}
          onDone={() => {
            props.onAdding(false);
          }}
        />
      )}
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-meta text-sub">
              {reports.schedulesNone} {!mayManage && reports.schedulesMay}
            </p>
          ) : (
            <>
              <Rows items={items} definitions={props.definitions} />
              {items.some(({ can }) => !can.pause && !can.resume && !can.delete) && (
                <p className="mt-2 text-meta text-sub">{reports.schedulesStop}</p>
              )}
            </>
          )
        }
      </QueryState>
    </Section>
  );
}

function Rows({ items, definitions }: { items: Schedule[]; definitions: ReportDefinition[] }): ReactNode {
  const { reports } = useText();
  const heads = reports.scheduleHeads;
  const toast = useToast();
  const act = useScheduleAct();
  const [removing, setRemoving] = useState<Schedule | null>(null);
  const title = (row: Schedule) =>
    definitions.find(({ programme }) => programme.code === row.programme.code)?.title ?? row.programme.name;
  return (
    <>
      {act.isError && removing === null && <FailureBanner error={act.error} />}
      <Table
        caption={reports.schedules}
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'what',
            head: heads.what,
            cell: (row) => (
              <>
                <span className="inline-flex items-center gap-1.5">
                  <AgencyShape agency={row.agency} size={12} />
                  {title(row)}
                </span>
                <HistoryFold
                  kind="report_schedule"
                  id={row.id}
                  version={String(row.pausedAt)}
                  label={title(row)}
                />
              </>
            ),
          },
          {
            key: 'when',
            head: heads.when,
            label: heads.when,
            cell: (row) =>
              fill(row.dayOfMonth > SURE_DAY ? reports.scheduleWhenLast : reports.scheduleWhen, {
                day: row.dayOfMonth,
                time: `${String(row.hour)}:${String(row.minute).padStart(2, '0')}`,
              }),
          },
          {
            key: 'whom',
            head: heads.whom,
            label: heads.whom,
            cell: (row) =>
              row.recipients.map((post) => (
                <span key={post.id} className="block">
                  <PostName post={post} />
                </span>
              )),
          },
          {
            key: 'next',
            head: heads.next,
            label: heads.next,
            cell: (row) => <NextSlot schedule={row} />,
          },
          {
            key: 'acts',
            head: heads.acts,
            cell: (row) => (
              <span className="flex flex-wrap gap-2">
                {(row.can.pause || row.can.resume) && (
                  <Button
                    className="min-h-8 px-3"
                    busy={act.isPending}
                    onClick={() => {
                      const name = row.can.pause ? 'pause' : 'resume';
                      act.mutate(
                        { id: row.id, act: name },
                        {
                          onSuccess: () => {
                            toast(name === 'pause' ? reports.pausedDone : reports.resumedDone);
                          },
                        },
                      );
                    }}
                  >
                    {row.can.pause ? reports.pause : reports.resume}
                  </Button>
                )}
                {row.can.delete && (
                  <Button
                    className="min-h-8 px-3"
                    onClick={() => {
                      act.reset();
                      setRemoving(row);
                    }}
                  >
                    {reports.remove}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      {removing && (
        <ConfirmDialog
          title={reports.removeTitle}
          body={reports.removeBody}
          verb={reports.removeVerb}
          busy={act.isPending}
          error={act.error}
          onClose={() => {
            setRemoving(null);
          }}
          onConfirm={() => {
            act.mutate(
              { id: removing.id, act: 'remove' },
              {
                onSuccess: () => {
                  setRemoving(null);
                  toast(reports.removed);
                },
              },
            );
          }}
        />
      )}
    </>
  );
}

/** When it comes next, or that it is paused; and what became of the last one. */
function NextSlot({ schedule }: { schedule: Schedule }): ReactNode {
  const { text, language } = useLanguage();
  const { reports } = text;
  const { nextSlotAt, lastSlot } = schedule;
  return (
    <>
      {nextSlotAt === null ? (
        <span className="whitespace-nowrap">
          <Marked mark="pause">{reports.paused}</Marked>
        </span>
      ) : (
        longInstant(nextSlotAt, language)
      )}
      {lastSlot && (
        <span className="block text-sub">
          <Link to="/reports" search={{ run: lastSlot.runId }} resetScroll={false}>
            {fill(reports.lastSlot, { when: shortInstant(lastSlot.slotAt, language) })}
          </Link>{' '}
          <RunStateWord state={lastSlot.state} />
        </span>
      )}
    </>
  );
}
