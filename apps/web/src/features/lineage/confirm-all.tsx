import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { WholeLineage } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useToast } from '../../ui/toast';
import { useConfirmEdges } from './lineage.api';

/** After an import there are many: every edge that is whole and that the own agency has not confirmed yet. */
export function ConfirmAll({ lineage }: { lineage: WholeLineage }): ReactNode {
  const { lineage: w, words } = useText();
  const { post } = useSession();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const agency = post?.agency ?? null;
  const waiting = lineage.edges.filter(
    (edge) =>
      edge.status === 'proposed' &&
      edge.problems.length === 0 &&
      !edge.confirmations.some((one) => one.agency === agency && one.version === edge.version),
  );
  const confirm = useConfirmEdges(waiting);
  if (!lineage.can.confirm || agency === null || waiting.length < 2) return null;
  const values = { agency: words.agency[agency], count: waiting.length };
  const close = () => {
    confirm.reset();
    setAsking(false);
  };
  return (
    <>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {fill(w.confirmAll, values)}
      </Button>
      {asking && (
        <ConfirmDialog
          title={fill(w.confirmAllAsk, values)}
          body={w.confirmAllBody}
          verb={fill(w.confirmAll, values)}
          busy={confirm.isPending}
          error={confirm.error}
          onClose={close}
          onConfirm={() => {
            confirm.mutate(undefined, {
              onSuccess: () => {
                toast(w.confirmedDone);
                close();
              },
            });
          }}
        />
      )}
    </>
  );
}
