import type { ReactNode } from 'react';
import type { StatisticSeries } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import type { Catalogue } from '../../text/catalogue';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField } from '../../ui/form-fields';
import { periodWords } from './period-words';
import { type Cell, useRecordFigure, useRecordTable } from './statistics.api';
import { periodOf, typedPeriod } from './typed-period';

type Value = StatisticSeries['values'][number];
/** More cells than these are better brought in as a sheet. */
export const MOST_CELLS = 60;

function statusField(w: Catalogue['statistics'], initial: 'provisional' | 'final'): FormField {
  return {
    name: 'status',
    label: w.fields.status,
    kind: 'select',
    required: true,
    initial,
    choices: (['provisional', 'final'] as const).map((value) => ({ value, label: w.statuses[value] })),
  };
}

function reasonField(w: Catalogue['statistics']): FormField {
  return { name: 'reason', label: w.fields.reason, help: w.fields.reasonHelp, kind: 'long' };
}

/** One figure: of a new period, or of a cell that is not there yet. */
export function FigureDialog({
  series,
  onClose,
}: {
  series: StatisticSeries;
  onClose: () => void;
}): ReactNode {
  const { statistics: w } = useLanguage().text;
  return (
    <FormDialog
      title={w.record}
      note={w.recordNote}
      verb={w.record}
      done={w.recorded}
      change={useRecordFigure(series)}
      fields={[
        {
          name: 'period',
          label: w.fields.period,
          kind: 'period',
          required: true,
          initial: typedPeriod(series.values.at(-1)),
        },
        { name: 'row', label: w.fields.row, kind: 'text', required: true },
        { name: 'column', label: w.fields.column, kind: 'text', required: true },
        statusField(w, 'final'),
        { name: 'value', label: w.fields.value, kind: 'number', unit: series.unit, required: true },
        reasonField(w),
      ]}
      onClose={onClose}
    />
  );
}

/** All figures of one period, each in its field; what was there is kept as replaced. */
export function TableDialog(props: {
  series: StatisticSeries;
  period: Value;
  onClose: () => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const { statistics: w } = text;
  const { series, period } = props;
  const held = series.values.filter(({ from, to }) => from === period.from && to === period.to);
  const cells: Cell[] = series.rows.flatMap((row, at) =>
    series.columns.map((column, across) => ({
      name: `cell-${String(at)}-${String(across)}`,
      row,
      column,
    })),
  );
  const fields = cells.map(({ name, row, column }): FormField => {
    const value = held.find((each) => each.row === row && each.column === column);
    return {
      name,
      label: fill(w.cell, { row, column }),
      kind: 'number',
      unit: series.unit,
      initial: value === undefined ? '' : `${value.approximate ? '約' : ''}${value.value}`,
    };
  });
  return (
    <FormDialog
      title={fill(w.editTable, { period: periodWords(period, language) })}
      note={w.tableNote}
      verb={w.record}
      done={w.recorded}
      change={useRecordTable(series, periodOf(period), cells)}
      fields={[
        ...fields,
        statusField(w, held.some(({ status }) => status === 'provisional') ? 'provisional' : 'final'),
        reasonField(w),
      ]}
      onClose={props.onClose}
    />
  );
}
