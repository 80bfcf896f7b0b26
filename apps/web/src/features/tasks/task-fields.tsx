import type { ReactNode } from 'react';
import { useAssignees } from '../../api/posts';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { DateField, dayOrProblem } from '../../ui/date-field';
import { SelectField, TextArea, TextField, type Choice } from '../../ui/field';
import { VacancyLine } from './vacancy-line';
import { titleLimitHint } from './task-fields.words';

const TITLE_LIMIT = 200;

interface TypedTask {
  title: string;
  due: string;
  /** Absent where the post is not chosen in this form. */
  assignee?: string;
  description?: string;
}

/** What the service would refuse, said before it is sent. `today` only where a past due day is refused. */
export function useTaskCheck(value: TypedTask, titleLabel: string, today?: string) {
  const { tasks, states, parts } = useText();
  const day = dayOrProblem(
    value.due,
    {
      missing: fill(parts.date.missing, { label: tasks.dueField }),
      unreadable: parts.date.unreadable,
      impossible: parts.date.impossible,
      past: parts.date.past,
    },
    today,
  );
  const title = value.title.trim();
  const errors: Record<string, string> = {};
  if (title === '') errors.title = fill(states.requiredField, { label: titleLabel });
  // Counted in code points, as the service does.
  if ([...title].length > TITLE_LIMIT)
    errors.title = fill(states.tooLong, { label: titleLabel, max: TITLE_LIMIT });
  if (value.assignee === '') errors.assigneePostId = fill(states.chooseField, { label: tasks.assignee });
  if ('message' in day) errors.dueOn = day.message;
  const labels: Record<string, string> = {
    initiativeId: tasks.initiativeField,
    title: titleLabel,
    assigneePostId: tasks.assignee,
    dueOn: tasks.dueField,
    description: tasks.descriptionField,
  };
  return { day, errors, labels };
}

/** The fields of a task, in one order everywhere; post and content only where the form has them. */
export function TaskFields(props: {
  value: TypedTask;
  change: (next: Partial<TypedTask>) => void;
  errors: Record<string, string>;
  titleLabel: string;
  titleHelp?: string;
  assignees?: Choice[];
  assigneeHelp?: string;
  descriptionRows?: number;
}): ReactNode {
  const { text, language } = useLanguage();
  const { tasks, parts } = text;
  const { value, change, errors } = props;
  const limit = fill(titleLimitHint[language], { max: TITLE_LIMIT });
  return (
    <>
      <TextField
        name="title"
        label={props.titleLabel}
        help={props.titleHelp === undefined ? limit : `${props.titleHelp} ${limit}`}
        required
        value={value.title}
        onChange={(title) => {
          change({ title });
        }}
        error={errors.title}
      />
      {props.assignees && (
        <SelectField
          name="assigneePostId"
          label={tasks.assignee}
          {...(props.assigneeHelp === undefined ? {} : { help: props.assigneeHelp })}
          required
          value={value.assignee ?? ''}
          onChange={(assignee) => {
            change({ assignee });
          }}
          placeholder={parts.postPlaceholder}
          choices={props.assignees}
          error={errors.assigneePostId}
        />
      )}
      {props.assignees && <AssigneeVacancy postId={value.assignee} />}
      <DateField
        name="dueOn"
        label={tasks.dueField}
        required
        value={value.due}
        onChange={(due) => {
          change({ due });
        }}
        error={errors.dueOn}
      />
      {props.descriptionRows !== undefined && (
        <TextArea
          name="description"
          label={tasks.descriptionField}
          rows={props.descriptionRows}
          value={value.description ?? ''}
          onChange={(description) => {
            change({ description });
          }}
          error={errors.description}
        />
      )}
    </>
  );
}

function AssigneeVacancy({ postId }: { postId: string | undefined }): ReactNode {
  const post = useAssignees().find(({ id }) => id === postId);
  return (
    <div role="status">
      {post?.vacant === true && (
        <p className="-mt-3 mb-5 text-meta">
          <VacancyLine vacancy={post} />
        </p>
      )}
    </div>
  );
}
