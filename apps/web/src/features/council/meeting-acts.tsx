import { useState, type ReactNode } from 'react';
import type { Meeting } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useToast } from '../../ui/toast';
import { useMeetingAct, type MeetingAct } from './council.api';
import { MeetingEditDialog } from './meeting-edit-dialog';

const ORDER: MeetingAct[] = ['announce', 'hold', 'close', 'cancel'];
const BODY = {
  announce: 'announceBody',
  hold: 'holdBody',
  close: 'closeBody',
  cancel: 'cancelBody',
} as const;

/** What may follow the meeting's state; each leaves the desk, so each is confirmed. */
export function MeetingActs({ meeting }: { meeting: Meeting }): ReactNode {
  const { council } = useText();
  const toast = useToast();
  const act = useMeetingAct(meeting.id);
  const [asking, setAsking] = useState<MeetingAct | 'edit' | null>(null);
  const allowed = ORDER.filter((name) => meeting.can[name]);
  const close = () => {
    act.reset();
    setAsking(null);
  };
  return (
    <>
      {meeting.can.edit && (
        <Button
          onClick={() => {
            setAsking('edit');
          }}
        >
          {council.edit}
        </Button>
      )}
      {allowed.toReversed().map((name) => (
        <Button
          key={name}
          kind={name === allowed[0] && name !== 'cancel' ? 'primary' : 'plain'}
          onClick={() => {
            setAsking(name);
          }}
        >
          {council.acts[name]}
        </Button>
      ))}
      {asking === 'edit' && <MeetingEditDialog meeting={meeting} onClose={close} />}
      {asking !== null && asking !== 'edit' && (
        <ConfirmDialog
          title={council.ask[asking]}
          body={council.ask[BODY[asking]]}
          verb={council.acts[asking]}
          {...(asking === 'cancel' ? { reason: { label: council.reason } } : {})}
          busy={act.isPending}
          error={act.error}
          onClose={close}
          onConfirm={(reason) => {
            act.mutate(
              { act: asking, reason },
              {
                onSuccess: () => {
                  toast(council.did[asking]);
                  close();
                },
              },
            );
          }}
        />
      )}
    </>
  );
}
