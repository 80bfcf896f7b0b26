import { useState, type ReactNode } from 'react';
import type { TransferList } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { plainDay } from '../../ui/dates';
import { useToast } from '../../ui/toast';
import { type ListAct, useListAct } from './transfers.api';

const ORDER = ['schedule', 'retry', 'withdraw'] as const;
const BODY = { schedule: 'scheduleBody', withdraw: 'withdrawBody', retry: 'retryBody' } as const;

/** What may follow the state of the list; people hear of each, so each is confirmed. */
export function ListActs({ list }: { list: TransferList }): ReactNode {
  const { text, language } = useLanguage();
  const { transfers } = text;
  const toast = useToast();
  const act = useListAct(list);
  const [asking, setAsking] = useState<ListAct | null>(null);
  const close = () => {
    act.reset();
    setAsking(null);
  };
  const facts = { day: plainDay(list.effectiveOn, language), rows: list.items.length };
  return (
    <>
      {ORDER.filter((name) => list.can[name]).map((name) => (
        <Button
          key={name}
          kind={name === 'withdraw' ? 'plain' : 'primary'}
          onClick={() => {
            setAsking(name);
          }}
        >
          {transfers.acts[name]}
        </Button>
      ))}
      {asking !== null && (
        <ConfirmDialog
          title={fill(transfers.ask[asking], facts)}
          body={fill(transfers.ask[BODY[asking]], facts)}
          verb={transfers.acts[asking]}
          {...(asking === 'withdraw' ? { reason: { label: transfers.reason } } : {})}
          busy={act.isPending}
          error={act.error}
          onClose={close}
          onConfirm={(reason) => {
            act.mutate(
              { act: asking, reason },
              {
                onSuccess: () => {
                  toast(transfers.did[asking]);
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
