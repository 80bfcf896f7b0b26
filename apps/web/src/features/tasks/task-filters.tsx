import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { TaskState } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { Mark } from '../../ui/mark';
import type { View } from './tasks.api';

export interface TaskSearch {
  view?: View | undefined;
  as?: 'board' | 'list' | undefined;
  state?: TaskState | 'unfinished' | 'any' | undefined;
  overdue?: 'true' | undefined;
  initiative?: string | undefined;
  task?: string | undefined;
}
const STATES = ['unfinished', 'open', 'in_progress', 'blocked', 'done', 'cancelled', 'any'] as const;

/** Every choice goes into the address. */
export function TaskFilters(props: { search: TaskSearch; onChange: (next: TaskSearch) => void }): ReactNode {
  const { tasks, words, states } = useText();
  const may = useMay();
  const { search, onChange } = props;
  const views: View[] = may('task.open') ? ['mine', 'asked', 'agency', 'all'] : ['all'];
  const state = search.state ?? 'unfinished';
  return (
    <div className="mb-5 space-y-3" data-print="hide">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <Chips
          label={tasks.as}
          hideLabel
          value={search.as ?? 'board'}
          onChange={(as) => {
            onChange({ as });
          }}
          chips={[
            { value: 'board', label: tasks.board },
            { value: 'list', label: tasks.list },
          ]}
        />
        {views.length > 1 && (
          <Chips
            label={tasks.view}
            hideLabel
            value={search.view ?? 'all'}
            onChange={(view) => {
              onChange({ view });
            }}
            chips={views.map((value) => ({ value, label: tasks.views[value] }))}
          />
        )}
        <Chips
          label={tasks.overdueOnly}
          hideLabel
          value={search.overdue ?? 'false'}
          onChange={() => {
            onChange({ overdue: search.overdue === 'true' ? undefined : 'true' });
          }}
          chips={[
            {
              value: 'true',
              label: (
                <>
                  <Mark name="late" />
                  {tasks.overdueOnly}
                </>
              ),
            },
          ]}
        />
        {search.as === 'board' && (
          <Link
            to="/tasks"
            search={(now) => ({ ...now, view: search.view, as: 'list', state: 'done', task: undefined })}
            className="ml-auto text-meta leading-[2rem]"
          >
            {tasks.done}
          </Link>
        )}
      </div>
      {search.as === 'list' && (
        <Chips
          label={tasks.state}
          value={state}
          onChange={(value) => {
            onChange({ state: value });
          }}
          chips={STATES.map((value) => ({
            value,
            label: value === 'unfinished' || value === 'any' ? tasks.states[value] : words.task[value],
          }))}
        />
      )}
      {search.initiative !== undefined && (
        <p className="flex flex-wrap items-center gap-3 text-meta">
          {tasks.initiativeFilter}
          <Button
            kind="text"
            className="min-h-8"
            onClick={() => {
              onChange({ initiative: undefined });
            }}
          >
            {states.clearFilters}
          </Button>
        </p>
      )}
    </div>
  );
}
