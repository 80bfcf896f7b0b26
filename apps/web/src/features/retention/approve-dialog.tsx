import { useState, type ReactNode } from 'react';
import type { DisposalList } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { TextField } from '../../ui/field';
import { useToast } from '../../ui/toast';
import { useApproveList } from './retention.api';

/** The last question before records are gone for good: the number is typed, and the service compares it. */
export function ApproveDialog({ list, onClose }: { list: DisposalList; onClose: () => void }): ReactNode {
  const { retention } = useText();
  const words = retention.list;
  const toast = useToast();
  const approve = useApproveList(list);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const { dispose, extend, transfer, hold } = list.counts;
  const number = (count: number) => fill(retention.number, { count });
  const right = Number(typed.normalize('NFKC').trim()) === dispose && typed.trim() !== '';
  return (
    <ConfirmDialog
      title={fill(words.approveTitle, { count: number(dispose) })}
      body={
        <>
          <p className="mb-4">
            {fill(words.approveBody, {
              dispose: number(dispose),
              extend: number(extend),
              transfer: number(transfer),
              hold: number(hold),
            })}
          </p>
          <TextField
            label={words.approveField}
            help={words.approveCount}
            required
            value={typed}
            onChange={setTyped}
            width="max-w-32"
            error={asked && !right ? fill(words.approveWrong, { count: number(dispose) }) : undefined}
          />
        </>
      }
      verb={fill(words.approve, { count: number(dispose) })}
      busy={approve.isPending}
      error={approve.error}
      onConfirm={() => {
        setAsked(true);
        if (!right) return;
        approve.mutate(dispose, {
          onSuccess: () => {
            onClose();
            toast(words.approved);
          },
        });
      }}
      onClose={onClose}
    />
  );
}
