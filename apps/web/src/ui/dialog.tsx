import {
  createContext,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../text/language';
import { Button } from './button';
import { Icon } from './icons';

function stop(event: SyntheticEvent): void {
  event.stopPropagation();
}

const CloseDialog = createContext<() => void>(() => undefined);

/** The browser's own modal dialog: it keeps the focus inside, closes on Esc, and gives the focus back. */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Asked before Esc or the cross closes it. */
  mayClose?: () => boolean;
  /** Something was typed that would be lost: Esc, the cross and やめる ask first. */
  typed?: boolean;
  width?: 'wide' | 'sheet';
}): ReactNode {
  const { states } = useText();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const [asks, setAsks] = useState(false);
  const close = () => {
    if (props.mayClose?.() === false) return;
    if (props.typed === true) setAsks(true);
    else props.onClose();
  };
  const shape =
    props.width === 'sheet'
      ? 'm-0 h-dvh max-h-dvh w-72 max-w-[85vw] border-r border-rule'
      : `m-auto w-[calc(100%-2rem)] rounded-8 border-2 border-ink ${props.width === 'wide' ? 'max-w-4xl' : 'max-w-xl'}`;
  // Outside the page's forms: a form must not stand in a form, nor hear the dialog's keys and submits.
  return createPortal(
    <dialog
      ref={ref}
      onSubmit={stop}
      onKeyDown={stop}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // React hands on what happens to a dialog opened from this one.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        close();
      }}
      onClose={(event) => {
        // A second Esc in a row closes without asking the page: the page opens it again and asks.
        if (event.target !== event.currentTarget || ref.current?.open !== false) return;
        ref.current.showModal();
        close();
      }}
      className={`bg-white text-ink shadow-3 backdrop:bg-opacity-gray-500 ${shape}`}
    >
      <div className="p-4 md:p-6">
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id={titleId} tabIndex={-1} className="text-std-18B-160">
            {props.title}
          </h2>
          <button
            type="button"
            aria-label={states.close}
            onClick={close}
            className="-mt-1 -mr-1 inline-flex size-9 items-center justify-center rounded-4 hover:bg-solid-gray-50"
          >
            <Icon name="close" />
          </button>
        </div>
        <CloseDialog value={close}>{props.children}</CloseDialog>
      </div>
      {asks && (
        <DiscardQuestion
          onStay={() => {
            setAsks(false);
          }}
          onDiscard={props.onClose}
        />
      )}
    </dialog>,
    document.body,
  );
}

/** やめる in a dialog: asks like Esc and the cross. */
export function DialogCancel({ disabled }: { disabled?: boolean }): ReactNode {
  const { states } = useText();
  const close = useContext(CloseDialog);
  return (
    <Button onClick={close} disabled={disabled === true}>
      {states.cancel}
    </Button>
  );
}

function DiscardQuestion({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }): ReactNode {
  const { states } = useText();
  return (
    <Dialog title={states.discardTitle} onClose={onStay}>
      <p className="mb-4 text-meta">{states.discardBody}</p>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={onStay}>
          {states.discardStay}
        </Button>
        <Button onClick={onDiscard}>{states.discardTyped}</Button>
      </div>
    </Dialog>
  );
}
