import { useState, type ReactNode } from 'react';
import type { ImportRun } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useToast } from '../../ui/toast';
import { useApply, useConsent, useUndo } from './imports.api';

/** Consenting, applying and undoing concern many records at once, so each is confirmed with its numbers. */
export function ImportActs({ run }: { run: ImportRun }): ReactNode {
  const { imports } = useText();
  const toast = useToast();
  const apply = useApply(run);
  const consent = useConsent(run);
  const undo = useUndo(run);
  const [asking, setAsking] = useState<'consent' | 'apply' | 'undo' | null>(null);
  const close = () => {
    consent.reset();
    apply.reset();
    undo.reset();
    setAsking(null);
  };
  const begun = (words: string) => () => {
    toast(words);
    close();
  };
  const taken = run.counts.create + run.counts.change + run.counts.conflict - run.counts.kept;
  const facts = { ...run.counts, taken };
  return (
    <>
      {run.can.consent && (
        <Button
          kind="primary"
          onClick={() => {
            setAsking('consent');
          }}
        >
          {imports.consent.act}
        </Button>
      )}
      {run.can.apply && (
        <Button
          kind="primary"
          onClick={() => {
            setAsking('apply');
          }}
        >
          {imports.apply.act}
        </Button>
      )}
      {run.can.undo && (
        <Button
          onClick={() => {
            setAsking('undo');
          }}
        >
          {imports.undo.act}
        </Button>
      )}
      {asking === 'consent' && (
        <ConfirmDialog
          title={fill(imports.consent.title, facts)}
          body={imports.consent.body}
          verb={imports.consent.act}
          busy={consent.isPending}
          error={consent.error}
          onClose={close}
          onConfirm={() => {
            consent.mutate(undefined, { onSuccess: begun(imports.consent.done) });
          }}
        />
      )}
      {asking === 'apply' && (
        <ConfirmDialog
          title={fill(imports.apply.title, facts)}
          body={run.form === 'programme' ? imports.apply.bodyPlan : imports.apply.body}
          verb={imports.apply.act}
          busy={apply.isPending}
          error={apply.error}
          onClose={close}
          onConfirm={() => {
            apply.mutate(undefined, { onSuccess: begun(imports.apply.begun) });
          }}
        />
      )}
      {asking === 'undo' && (
        <ConfirmDialog
          title={fill(imports.undo.title, facts)}
          body={imports.undo.body}
          verb={imports.undo.act}
          reason={{ label: imports.undo.reason }}
          busy={undo.isPending}
          error={undo.error}
          onClose={close}
          onConfirm={(reason) => {
            undo.mutate(reason, { onSuccess: begun(imports.undo.begun) });
          }}
        />
      )}
    </>
  );
}
