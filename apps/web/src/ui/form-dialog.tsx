import { useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { asApiError } from '../api/problem';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { Banner } from './banner';
import { Button } from './button';
import { DateField, dayOrProblem } from './date-field';
import { Dialog, DialogCancel } from './dialog';
import { ErrorSummary } from './error-summary';
import { FormConflict, meanwhileOf } from './form-conflict';
import { FailureBanner, useFieldFailures } from './failure';
import { type Choice, SelectField, TextArea, TextField } from './field';
import type { FormField, FormValues } from './form-fields';
import { OfficialNumberField, PeriodField, YearField } from './official-field';
import { readOfficial } from './read-official';
import { submitKeys } from './submit-keys';
import { useToast } from './toast';

/**
 * A short form in a dialog. A refusal stands at its field, and what was typed stays. With `current` a record that somebody
 * else saved meanwhile is shown beside what was typed; what is sent after that carries its `version`.
 */
export function FormDialog<Current extends { version: number }>(props: {
  title: string;
  note?: ReactNode;
  verb: string;
  fields: FormField[];
  change: UseMutationResult<unknown, Error, FormValues>;
  done: string;
  onDone?: (answer: unknown) => void;
  /** The record of a stale answer, as the fields would hold it. */
  current?: (record: Current) => FormValues;
  /** Where what the form edits has a version of its own within the record. */
  versionOf?: (record: Current) => number;
  onClose: () => void;
}): ReactNode {
  const text = useText();
  const { states, parts } = text;
  const toast = useToast();
  const { change } = props;
  const [offered] = useState<FormValues>(() =>
    Object.fromEntries(props.fields.map(({ name, initial }) => [name, initial ?? ''])),
  );
  const [typed, setTyped] = useState(offered);
  const fields = props.fields.filter((field) => field.shown?.(typed) !== false);
  const [stamp, setStamp] = useState(0);
  const [unread, setUnread] = useState<Record<string, string>>({});
  const queryClient = useQueryClient();
  const [version, setVersion] = useState<number | null>(null);
  const meanwhile = meanwhileOf(change.error, props.current, props.versionOf);
  const refused = useFieldFailures(change.error);
  const words = {
    required: (label: string, choose: boolean) =>
      fill(choose ? states.chooseField : states.requiredField, { label }),
    day: (label: string) => ({ ...parts.date, missing: fill(parts.date.missing, { label }) }),
  };
  const { values, errors } = readAll(fields, typed, words);
  const known = Object.fromEntries(
    Object.entries(refused).filter(([name]) => fields.some((field) => field.name === name)),
  );
  const refusedElsewhere = Object.keys(refused).some((name) => !(name in known));
  const shown = stamp === 0 ? {} : { ...known, ...unread, ...errors };
  const stale = change.error !== null && asApiError(change.error).isStale;
  const submit = (seen = version) => {
    setStamp(Date.now());
    setUnread({});
    if (Object.keys(errors).length > 0) return;
    void readOfficial(queryClient, fields, values, text.official).then((read) => {
      setUnread(read.problems);
      if (Object.keys(read.problems).length > 0) return;
      change.mutate(seen === null ? read.values : { ...read.values, version: String(seen) }, {
        onSuccess: (answer) => {
          toast(props.done);
          props.onClose();
          props.onDone?.(answer);
        },
      });
    });
  };
  if (meanwhile !== null)
    return (
      <FormConflict
        fields={props.fields}
        mine={typed}
        meanwhile={meanwhile}
        onDecide={(next, send) => {
          change.reset();
          setStamp(0);
          setTyped(next);
          setVersion(meanwhile.version);
          if (send) submit(meanwhile.version);
        }}
        onClose={() => {
          change.reset();
        }}
      />
    );
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      mayClose={() => !change.isPending}
      typed={Object.entries(typed).some(([name, value]) => value !== (offered[name] ?? ''))}
    >
      <form
        noValidate
        onKeyDown={submitKeys({})}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {stale && <Banner tone="wait" title={parts.form.stale} live />}
        {change.isError && !stale && (refusedElsewhere || Object.keys(known).length === 0) && (
          <FailureBanner error={change.error} atFields={Object.keys(known)} />
        )}
        <ErrorSummary
          errors={shown}
          labels={Object.fromEntries(fields.map(({ name, label }) => [name, label]))}
          stamp={stamp}
        />
        {props.note !== undefined && <div className="mb-4 text-meta">{props.note}</div>}
        {fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            choices={field.choicesOf?.(typed) ?? field.choices ?? []}
            value={typed[field.name] ?? ''}
            error={shown[field.name]}
            onChange={(value) => {
              setTyped((now) => onlyOffered(props.fields, { ...now, [field.name]: value }));
              setUnread(({ [field.name]: _read, ...others }) => others);
            }}
          />
        ))}
        <div className="mt-5 flex flex-wrap gap-2">
          <Button kind="primary" type="submit" busy={change.isPending}>
            {change.isPending ? states.sending : props.verb}
          </Button>
          <DialogCancel disabled={change.isPending} />
        </div>
      </form>
    </Dialog>
  );
}

function OneField(props: {
  field: FormField;
  choices: Choice[];
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}): ReactNode {
  const { field } = props;
  const common = {
    name: field.name,
    label: field.label,
    value: props.value,
    onChange: props.onChange,
    error: props.error,
    ...(field.help === undefined ? {} : { help: field.help }),
    ...(field.required === true ? { required: true } : {}),
  };
  switch (field.kind) {
    case 'day':
      return <DateField {...common} />;
    case 'long':
      return <TextArea {...common} rows={3} />;
    case 'select':
      return (
        <SelectField
          {...common}
          choices={props.choices}
          {...(field.placeholder === undefined ? {} : { placeholder: field.placeholder })}
        />
      );
    case 'number':
      return <OfficialNumberField {...common} unit={field.unit ?? ''} />;
    case 'year':
      return <YearField {...common} expected={field.expected ?? 'fiscal_year'} />;
    case 'period':
      return (
        <PeriodField {...common} {...(field.expected === undefined ? {} : { expected: field.expected })} />
      );
    case 'text':
    case 'email':
      return (
        <TextField
          {...common}
          type={field.kind}
          {...(field.echo === undefined ? {} : { echo: field.echo(props.value) })}
        />
      );
  }
}

function onlyOffered(fields: FormField[], typed: FormValues): FormValues {
  const gone = fields.filter(
    ({ name, choicesOf }) =>
      choicesOf !== undefined && choicesOf(typed).every(({ value }) => value !== typed[name]),
  );
  return { ...typed, ...Object.fromEntries(gone.map(({ name }) => [name, ''])) };
}

/** What was typed as the service takes it, and what is missing or unreadable. */
function readAll(
  fields: FormField[],
  typed: FormValues,
  words: {
    required: (label: string, choose: boolean) => string;
    day: (label: string) => { missing: string; unreadable: string; impossible: string };
  },
): { values: FormValues; errors: Record<string, string> } {
  const values: FormValues = {};
  const errors: Record<string, string> = {};
  for (const { name, label, kind, required, problem } of fields) {
    const value = (typed[name] ?? '').trim();
    values[name] = value;
    if (value === '') {
      if (required === true)
        errors[name] = kind === 'day' ? words.day(label).missing : words.required(label, kind === 'select');
    } else if (kind === 'day') {
      const read = dayOrProblem(value, words.day(label));
      if ('day' in read) values[name] = read.day;
      else errors[name] = read.message;
    } else {
      const told = problem?.(value) ?? null;
      if (told !== null) errors[name] = told;
    }
  }
  return { values, errors };
}
