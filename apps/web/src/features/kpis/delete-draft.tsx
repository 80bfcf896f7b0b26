import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useToast } from '../../ui/toast';
import { useDeleteDraft } from './links.api';

/** Only a draft is deleted; what was in use ends. */
export function DeleteDraft(props: { indicator: Indicator; onClose: () => void }): ReactNode {
  const { kpis: w } = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const remove = useDeleteDraft(props.indicator, async () => navigate({ to: '/indicators' }));
  return (
    <ConfirmDialog
      title={fill(w.deleteAsk, { name: props.indicator.name })}
      body={w.deleteBody}
      verb={w.deleteDraft}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => {
        remove.mutate(undefined, {
          onSuccess: () => {
            toast(w.deleted);
          },
        });
      }}
      onClose={props.onClose}
    />
  );
}
