import { useState, type ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { useText } from '../../text/language';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useToast } from '../../ui/toast';
import { usePublish } from './edit.api';

/** Publishes what the reader saw; a joint one waits for the other agency. */
export function PublishDialog(props: { indicator: Indicator; onClose: () => void }): ReactNode {
  const { kpis: w, jointActs } = useText();
  const [seen] = useState(props.indicator);
  const publish = usePublish(seen);
  const toast = useToast();
  return (
    <ConfirmDialog
      title={w.publishAsk}
      body={w.publishBody}
      verb={w.publish}
      busy={publish.isPending}
      error={publish.error}
      onConfirm={() => {
        publish.mutate(undefined, {
          onSuccess: () => {
            toast(seen.agency === null ? jointActs.asked : w.publishDone);
            props.onClose();
          },
        });
      }}
      onClose={props.onClose}
    />
  );
}
