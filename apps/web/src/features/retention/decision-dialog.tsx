import { useState, type ReactNode } from 'react';
import { useText } from '../../text/language';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useToast } from '../../ui/toast';
import { decideOf, DecisionFields, type TypedDecision } from './decision-fields';
import type { Decide } from './retention.api';

/** Asks for a decision, on one record or on many; what it is about stands above. */
export function DecisionDialog(props: {
  title: string;
  about: ReactNode;
  start?: Partial<TypedDecision>;
  busy: boolean;
  error: unknown;
  onDecide: (decide: Decide, done: () => void) => void;
  onClose: () => void;
}): ReactNode {
  const { retention } = useText();
  const toast = useToast();
  const [value, setValue] = useState<TypedDecision>({
    decision: 'dispose',
    years: 3,
    reason: '',
    ...props.start,
  });
  const [asked, setAsked] = useState(false);
  return (
    <ConfirmDialog
      title={props.title}
      body={
        <>
          {props.about}
          <DecisionFields value={value} onChange={setValue} asked={asked} />
        </>
      }
      verb={retention.list.save}
      busy={props.busy}
      error={props.error}
      onConfirm={() => {
        setAsked(true);
        const decide = decideOf(value);
        if (decide === null) return;
        props.onDecide(decide, () => {
          props.onClose();
          toast(retention.list.saved);
        });
      }}
      onClose={props.onClose}
    />
  );
}
