import type { ReactNode } from 'react';
import { asApiError } from '../api/problem';
import { useText } from '../text/language';
import { ConflictDialog } from './conflict-dialog';
import type { FormField, FormValues } from './form-fields';

/** What somebody else has saved meanwhile, as the form would hold it; its version goes with what is sent next. */
export interface Meanwhile {
  typed: FormValues;
  version: number;
}

/** What a refusal brought along because the record had moved on; null where it says nothing that the form could show. */
export function meanwhileOf<Record extends { version: number }>(
  error: unknown,
  typed: ((current: Record) => FormValues) | undefined,
  versionOf: (current: Record) => number = ({ version }) => version,
): Meanwhile | null {
  if (error === null || error === undefined || typed === undefined) return null;
  const { isStale, current } = asApiError(error);
  if (!isStale || typeof current !== 'object' || current === null) return null;
  const record = current as Record;
  return { typed: typed(record), version: versionOf(record) };
}

/** What I typed beside what is there now; nothing is lost, and whoever typed decides. */
export function FormConflict(props: {
  fields: FormField[];
  mine: FormValues;
  meanwhile: Meanwhile;
  /** The form goes on with these texts; `send` at once. */
  onDecide: (typed: FormValues, send: boolean) => void;
  onClose: () => void;
}): ReactNode {
  const { parts } = useText();
  const { mine, meanwhile } = props;
  const theirs = { ...mine, ...meanwhile.typed };
  // One that only the other has filled in stands there too.
  const fields = props.fields.filter(
    (field) => field.shown?.(mine) !== false || (theirs[field.name] ?? '') !== '',
  );
  return (
    <ConflictDialog
      mine={asText(fields, mine)}
      saved={{ body: asText(fields, theirs), savedAt: null, savedBy: null }}
      onBoth={() => {
        const both = fields.map(({ name, kind }): [string, string] => {
          const [my, their] = [mine[name] ?? '', theirs[name] ?? ''];
          // Only a long text has room for two; of a title or a day there is one.
          if (my === '') return [name, their];
          if (kind !== 'long' || my === their || their === '') return [name, my];
          return [name, `${their}\n${parts.conflict.mine}：\n${my}`];
        });
        props.onDecide({ ...mine, ...Object.fromEntries(both) }, false);
      }}
      onTheirs={() => {
        props.onDecide(theirs, false);
      }}
      onMine={() => {
        props.onDecide(mine, true);
      }}
      onClose={props.onClose}
    />
  );
}

/** The form as one text, so that two of them can be compared. */
function asText(fields: FormField[], values: FormValues): string {
  return fields
    .map(({ name, label, choices }) => {
      const value = values[name] ?? '';
      return `${label}\n${choices?.find((choice) => choice.value === value)?.label ?? value}`.trim();
    })
    .join('\n\n');
}
