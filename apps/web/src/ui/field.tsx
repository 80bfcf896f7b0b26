import { useId, type ReactNode } from 'react';
import { useText } from '../text/language';
import { Mark } from './mark';

interface FieldProps {
  label: string;
  help?: string;
  required?: boolean;
  error?: string | undefined;
  /** Anchor of the error summary. */
  name?: string;
}
const CONTROL =
  'w-full rounded-8 border border-edge bg-white px-3 text-std-16N-170 placeholder:text-solid-gray-600 aria-invalid:border-2 aria-invalid:border-late';

/** Label above, 必須 in words, help before the field, the message under it. */
export function Field(
  props: FieldProps & {
    children: (control: {
      id: string;
      'aria-describedby': string | undefined;
      'aria-invalid': boolean;
    }) => ReactNode;
    after?: ReactNode;
  },
): ReactNode {
  const { states } = useText();
  const own = useId();
  const id = props.name ?? own;
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const described = [props.help === undefined ? '' : helpId, props.error === undefined ? '' : errorId]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1 flex items-baseline gap-2 text-meta font-700">
        {props.label}
        {props.required && <span className="text-late-text">{states.required}</span>}
      </label>
      {props.help !== undefined && (
        <p id={helpId} className="mb-1 text-meta text-sub">
          {props.help}
        </p>
      )}
      {props.children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': props.error !== undefined,
      })}
      {props.after}
      {props.error !== undefined && (
        <p id={errorId} className="mt-1 flex items-center gap-1.5 text-meta text-late-text">
          <Mark name="failed" />
          {props.error}
        </p>
      )}
    </div>
  );
}

interface ValueProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

export function TextField(
  props: ValueProps & {
    type?: string;
    autoComplete?: string;
    maxLength?: number;
    width?: string;
    /** How it will be saved, said while it is typed. */
    echo?: string | null;
  },
): ReactNode {
  const after =
    props.echo === undefined ? undefined : (
      <p role="status" className="mt-1 min-h-6 text-meta">
        {props.echo}
      </p>
    );
  return (
    <Field {...props} after={after}>
      {(control) => (
        <input
          {...control}
          type={props.type ?? 'text'}
          autoComplete={props.autoComplete ?? 'off'}
          required={props.required}
          value={props.value}
          onBlur={props.onBlur}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
          className={`${CONTROL} min-h-10 max-md:min-h-11 ${props.width ?? ''}`}
        />
      )}
    </Field>
  );
}

export function TextArea(props: ValueProps & { rows?: number }): ReactNode {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          rows={props.rows ?? 5}
          required={props.required}
          value={props.value}
          onBlur={props.onBlur}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
          className={`${CONTROL} py-2`}
        />
      )}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
  group?: string;
}

/** The browser's own select: it works with every keyboard, reader and phone. */
export function SelectField(
  props: ValueProps & { choices: Choice[]; placeholder?: string; compact?: boolean },
): ReactNode {
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          required={props.required}
          value={props.value}
          onBlur={props.onBlur}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
          className={`${CONTROL} min-h-10 max-md:min-h-11 ${props.compact ? 'text-meta' : ''}`}
        >
          {props.placeholder !== undefined && <option value="">{props.placeholder}</option>}
          <Options choices={props.choices} />
        </select>
      )}
    </Field>
  );
}

export function Options({ choices }: { choices: Choice[] }): ReactNode {
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return groups.map((group) => {
    const options = choices
      .filter((choice) => choice.group === group)
      .map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ));
    return group === undefined ? (
      options
    ) : (
      <optgroup key={group} label={group}>
        {options}
      </optgroup>
    );
  });
}
