import { useState, type ReactNode } from 'react';
import type { StatisticSeries } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { FigureDialog } from './figure-dialogs';
import { useEditSeries, useSetChecks } from './statistics.api';
import { typedChecks } from './typed-checks';

/** Recording a figure is what most come for. */
export function SeriesActs({ series }: { series: StatisticSeries }): ReactNode {
  const { statistics: w } = useText();
  const [act, setAct] = useState<'record' | 'edit' | 'checks' | null>(null);
  const close = () => {
    setAct(null);
  };
  const open = (next: 'record' | 'edit' | 'checks') => () => {
    setAct(next);
  };
  return (
    <>
      <Button kind="primary" onClick={open('record')}>
        {w.record}
      </Button>
      <Button onClick={open('checks')}>{w.setChecks}</Button>
      <Button onClick={open('edit')}>{w.edit}</Button>
      {act === 'record' && <FigureDialog series={series} onClose={close} />}
      {act === 'checks' && <ChecksDialog series={series} onClose={close} />}
      {act === 'edit' && <EditDialog series={series} onClose={close} />}
    </>
  );
}

function ChecksDialog({ series, onClose }: { series: StatisticSeries; onClose: () => void }): ReactNode {
  const { statistics: w, states } = useText();
  return (
    <FormDialog
      title={w.setChecks}
      note={w.checksNote}
      verb={states.save}
      done={states.saved}
      change={useSetChecks(series)}
      fields={[
        {
          name: 'checks',
          label: w.checks,
          help: w.checksHelp,
          kind: 'long',
          initial: typedChecks(series.checks),
        },
      ]}
      onClose={onClose}
    />
  );
}

function EditDialog({ series, onClose }: { series: StatisticSeries; onClose: () => void }): ReactNode {
  const { statistics: w, states } = useText();
  return (
    <FormDialog
      title={w.edit}
      verb={states.save}
      done={states.saved}
      change={useEditSeries(series)}
      fields={[
        { name: 'title', label: w.fields.title, kind: 'text', required: true, initial: series.title },
        { name: 'unit', label: w.fields.unit, kind: 'text', required: true, initial: series.unit },
        {
          name: 'population',
          label: w.fields.population,
          help: w.fields.populationHelp,
          kind: 'text',
          initial: series.population ?? '',
        },
        { name: 'source', label: w.fields.source, kind: 'text', initial: series.source ?? '' },
        { name: 'licence', label: w.fields.licence, kind: 'text', initial: series.licence ?? '' },
        {
          name: 'excerpt',
          label: w.fields.excerpt,
          kind: 'select',
          initial: String(series.excerpt),
          choices: (['false', 'true'] as const).map((value) => ({ value, label: w.excerptChoices[value] })),
        },
        { name: 'note', label: w.fields.note, kind: 'long', initial: series.note ?? '' },
      ]}
      onClose={onClose}
    />
  );
}
