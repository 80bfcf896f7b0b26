import { useState, type ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { useToast } from '../../ui/toast';
import { yearHead, yearLabel } from './figures';
import { DeleteDraft } from './delete-draft';
import { useActivate, useEndIndicator, useFreeze } from './edit.api';
import { PublishDialog } from './publish-dialog';
import { EditDialog } from './edit-dialog';
import { RecordDialog } from './record-dialog';

type Act = 'record' | 'edit' | 'publish' | 'freeze' | 'end' | 'delete';

/** What may be done with the indicator; recording a figure is what most come for. */
export function IndicatorActs({ indicator }: { indicator: Indicator }): ReactNode {
  const { text, language } = useLanguage();
  const { kpis: w, states } = text;
  const [act, setAct] = useState<Act | null>(null);
  const end = useEndIndicator(indicator);
  const freeze = useFreeze(indicator);
  const activate = useActivate(indicator);
  const toast = useToast();
  const { can } = indicator;
  const close = () => {
    setAct(null);
  };
  const open = (next: Act) => () => {
    setAct(next);
  };
  return (
    <>
      {can.record && (
        <Button kind="primary" onClick={open('record')} className="max-md:w-full">
          {w.record}
        </Button>
      )}
      {can.manage && <Button onClick={open('edit')}>{w.edit}</Button>}
      {can.manage && indicator.state === 'draft' && (
        <Button
          busy={activate.isPending}
          onClick={() => {
            activate.mutate(undefined, {
              onSuccess: () => {
                toast(states.saved);
              },
            });
          }}
        >
          {w.activate}
        </Button>
      )}
      {can.publish && <Button onClick={open('publish')}>{w.publish}</Button>}
      {can.freeze && indicator.evaluations.length > 0 && <Button onClick={open('freeze')}>{w.freeze}</Button>}
      {can.manage && indicator.state === 'active' && <Button onClick={open('end')}>{w.end}</Button>}
      {can.delete && <Button onClick={open('delete')}>{w.deleteDraft}</Button>}
      {act === 'record' && <RecordDialog indicator={indicator} replaced={null} onClose={close} />}
      {act === 'edit' && <EditDialog indicator={indicator} onClose={close} />}
      {act === 'delete' && <DeleteDraft indicator={indicator} onClose={close} />}
      {act === 'publish' && <PublishDialog indicator={indicator} onClose={close} />}
      {act === 'freeze' && (
        <FormDialog
          title={w.freeze}
          note={w.freezeNote}
          verb={w.freeze}
          done={w.frozenDone}
          change={freeze}
          fields={[
            {
              name: 'year',
              label: yearHead(w, indicator),
              kind: 'select',
              required: true,
              initial: String(indicator.evaluation.year),
              choices: indicator.evaluations.map(({ year }) => ({
                value: String(year),
                label: yearLabel(indicator.periodKind, year, language),
              })),
            },
          ]}
          onClose={close}
        />
      )}
      {act === 'end' && (
        <FormDialog
          title={w.end}
          verb={w.end}
          done={w.ended}
          change={end}
          fields={[{ name: 'reason', label: w.fields.reason, kind: 'long', required: true }]}
          onClose={close}
        />
      )}
    </>
  );
}
