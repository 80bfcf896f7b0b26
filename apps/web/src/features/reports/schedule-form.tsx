import { useState, type ReactNode } from 'react';
import { usePostChoices } from '../../api/posts';
import type { ReportDefinition } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField, TextField } from '../../ui/field';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { RecipientChoice } from './recipient-choice';
import { useAddSchedule } from './reports.api';

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

export function ScheduleForm(props: { definitions: ReportDefinition[]; onDone: () => void }): ReactNode {
  const { reports, states } = useText();
  const words = reports.form;
  const toast = useToast();
  const add = useAddSchedule();
  const posts = usePostChoices();
  const empty = {
    programmeCode: props.definitions[0]?.programme.code ?? '',
    day: '1',
    time: '9:00',
    recipients: [] as string[],
  };
  const draft = useDraft('new-schedule', empty);
  const { value } = draft;
  const [stamp, setStamp] = useState(0);
  const refused = useFieldFailures(add.error);
  const day = Number(value.day.normalize('NFKC').trim());
  const time = TIME.exec(value.time.normalize('NFKC').trim());
  const errors: Record<string, string> = {};
  if (!Number.isInteger(day) || day < 1 || day > 31) errors.dayOfMonth = words.dayBad;
  if (!time) errors.hour = words.timeBad;
  if (value.recipients.length === 0) errors.recipientPostIds = words.recipientsMissing;
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const change = (next: Partial<typeof value>) => {
    draft.set({ ...value, ...next });
  };
  const submit = () => {
    setStamp(Date.now());
    if (!time || Object.keys(errors).length > 0) return;
    add.mutate(
      {
        programmeCode: value.programmeCode,
        dayOfMonth: day,
        hour: Number(time[1]),
        minute: Number(time[2]),
        recipientPostIds: value.recipients,
      },
      {
        onSuccess: () => {
          draft.clear();
          toast(words.done);
          props.onDone();
        },
        onError: draft.keep,
      },
    );
  };
  return (
    <form
      noValidate
      aria-label={words.title}
      className="mb-6 max-w-2xl rounded-8 border-2 border-ink p-4"
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveGuard when={draft.dirty && !add.isSuccess} />
      <ErrorSummary errors={shown} stamp={stamp} />
      {add.isError && Object.keys(refused).length === 0 && <FailureBanner error={add.error} />}
      <SelectField
        name="programmeCode"
        label={words.what}
        required
        value={value.programmeCode}
        onChange={(programmeCode) => {
          change({ programmeCode });
        }}
        choices={props.definitions.map((item) => ({ value: item.programme.code, label: item.title }))}
        error={shown.programmeCode}
      />
      <TextField
        name="dayOfMonth"
        label={words.day}
        help={words.dayHelp}
        required
        width="max-w-24"
        value={value.day}
        onChange={(next) => {
          change({ day: next });
        }}
        error={shown.dayOfMonth}
      />
      <TextField
        name="hour"
        label={words.time}
        help={words.timeHelp}
        required
        width="max-w-32"
        value={value.time}
        onChange={(next) => {
          change({ time: next });
        }}
        error={shown.hour ?? shown.minute}
      />
      <RecipientChoice
        choices={posts}
        chosen={value.recipients}
        onChange={(recipients) => {
          change({ recipients });
        }}
        error={shown.recipientPostIds}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" type="submit" busy={add.isPending}>
          {words.submit}
        </Button>
        <Button onClick={props.onDone}>{states.cancel}</Button>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.replace(empty);
            draft.clear();
          }}
        />
      </div>
    </form>
  );
}
