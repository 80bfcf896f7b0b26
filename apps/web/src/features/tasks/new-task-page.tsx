import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { roman, circled } from '../../ui/codes';
import type { Choice } from '../../ui/field';
import { PageHead } from '../../ui/page';
import { useCurrentProgramme } from '../home/programme-now';
import { initiativeQuery, programmeQuery } from '../programmes/programmes.api';
import { NewTaskForm } from './new-task-form';

const route = getRouteApi('/app/tasks/new');

/** Whom to ask for what by when. */
export function NewTaskPage(): ReactNode {
  const { tasks, shell } = useText();
  const may = useMay();
  const { initiative } = route.useSearch();
  const choices = useInitiativeChoices(initiative);
  return (
    <div className="max-w-2xl">
      <PageHead
        title={tasks.new}
        before={<Breadcrumbs crumbs={[{ label: shell.tasks, to: '/tasks' }, { label: tasks.new }]} />}
        sentence={may('task.open') ? tasks.newSentence : tasks.newForbidden}
      />
      {may('task.open') && <NewTaskForm initiativeId={initiative ?? ''} initiatives={choices} />}
    </div>
  );
}

/** The initiatives of the current programme, and the one in the address if it is of another. */
export function useInitiativeChoices(extra: string | undefined): Choice[] {
  const code = useCurrentProgramme();
  const programme = useQuery({ ...programmeQuery(code ?? ''), enabled: code !== undefined });
  const other = useQuery({ ...initiativeQuery(extra ?? ''), enabled: extra !== undefined });
  const choices =
    programme.data?.themes.flatMap((theme) =>
      theme.initiatives.map((row) => ({
        value: row.id,
        label: `${roman(theme.number)}${circled(row.number)} ${row.title}`,
        group: `${roman(theme.number)} ${theme.title}`,
      })),
    ) ?? [];
  const one = other.data;
  if (one && !choices.some((choice) => choice.value === one.id)) {
    return [
      {
        value: one.id,
        label: `${roman(one.theme.number)}${circled(one.number)} ${one.title}`,
        group: one.programme.name,
      },
      ...choices,
    ];
  }
  return choices;
}
