import type { ReactNode } from 'react';
import type { Indicator, Measurement } from '../../api/types';
import { useLanguage } from '../../text/language';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField, FormValues } from '../../ui/form-fields';
import { typedPartialDay } from '../../ui/partial-day';
import { byParts } from './by-parts';
import { fill } from '../../text/fill';
import { yearLabel } from './figures';
import { valueWords } from './value-words';
import { STATUSES } from './kpis.api';
import { useRecord } from './record.api';
import { typedNumber } from './values';

/** A figure as its source gives it; one that takes another's place keeps the other, with the reason. */
export function RecordDialog(props: {
  indicator: Indicator;
  replaced: Measurement | null;
  /** What most replace a figure for: to make it final. */
  status?: Measurement['status'];
  onClose: () => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const { kpis: w } = text;
  const { indicator, replaced } = props;
  const change = useRecord(indicator, replaced);
  const calendar = indicator.periodKind !== 'fiscal_year';
  const measured = (typed: FormValues) => typed.status === 'provisional' || typed.status === 'final';
  const fields: (FormField | false)[] = [
    replaced === null &&
      indicator.components.length > 1 && {
        name: 'component',
        label: w.fields.component,
        kind: 'select',
        required: true,
        initial: '1',
        choices: indicator.components.map(({ number, label }) => ({
          value: String(number),
          label: label ?? String(number),
        })),
      },
    replaced === null && {
      name: 'year',
      label: calendar ? w.fields.calendarYear : w.fields.year,
      kind: 'year',
      expected: calendar ? 'calendar_year' : 'fiscal_year',
      required: true,
    },
    replaced === null && {
      name: 'at',
      label: w.fields.at,
      help: w.fields.atHelp,
      kind: 'period',
      expected: calendar ? 'calendar_year' : 'fiscal_year',
    },
    {
      name: 'status',
      label: w.fields.status,
      help: w.fields.statusHelp,
      kind: 'select',
      required: true,
      initial: props.status ?? replaced?.status ?? 'provisional',
      choices: STATUSES.map((value) => ({ value, label: w.statuses[value] })),
    },
    {
      name: 'value',
      label: w.fields.value,
      kind: 'number',
      unit: indicator.unit,
      // Parts give the value.
      initial:
        (replaced?.numerator ?? null) === null ? typedNumber(replaced?.value, replaced?.approximate) : '',
      help: w.fields.valueHelp,
      shown: measured,
    },
    ...byParts(indicator, replaced, w, measured),
    { name: 'source', label: w.fields.source, kind: 'text', initial: replaced?.source ?? '' },
    {
      name: 'publishedOn',
      label: w.fields.publishedOn,
      help: w.fields.publishedHelp,
      kind: 'text',
      initial: typedPartialDay(replaced?.publishedOn ?? null),
    },
    { name: 'note', label: w.fields.note, kind: 'text', initial: replaced?.note ?? '' },
    replaced !== null && {
      name: 'reason',
      label: w.fields.reason,
      help: w.fields.reasonHelp,
      kind: 'long',
      required: replaced.status === 'final',
    },
  ];
  const when = replaced === null ? '' : `（${yearLabel(indicator.periodKind, replaced.year, language)}）`;
  return (
    <FormDialog
      title={`${replaced === null ? w.record : props.status === 'final' ? w.confirmFinal : w.replace}${when}`}
      {...(replaced === null
        ? {}
        : { note: fill(w.replacedStays, { value: valueWords(replaced, indicator, text, language) }) })}
      verb={replaced === null ? w.record : props.status === 'final' ? w.confirmFinal : w.replace}
      done={w.recorded}
      change={change}
      fields={fields.filter((field) => field !== false)}
      onClose={props.onClose}
    />
  );
}
