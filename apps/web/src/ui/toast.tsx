import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useText } from '../text/language';
import { Icon } from './icons';
import { Mark } from './mark';

interface Message {
  id: number;
  words: string;
  undo?: () => void;
}
type Show = (words: string, undo?: () => void) => void;
const ToastContext = createContext<Show>(() => undefined);
const UNDO_MS = 60_000;
const PLAIN_MS = 8_000;

/** Only for one's own finished small act; never for errors, never the only place of news. */
export function ToastProvider({ children }: { children: ReactNode }): ReactNode {
  const { states, parts } = useText();
  const [message, setMessage] = useState<Message | null>(null);
  const show = useCallback<Show>((words, undo) => {
    const id = Date.now();
    setMessage({ id, words, ...(undo ? { undo } : {}) });
    setTimeout(
      () => {
        setMessage((now) => (now?.id === id ? null : now));
      },
      undo ? UNDO_MS : PLAIN_MS,
    );
  }, []);
  const close = () => {
    setMessage(null);
  };
  return (
    <ToastContext value={useMemo(() => show, [show])}>
      {children}
      <div role="status" className="pointer-events-none fixed bottom-4 left-4 z-40" data-print="hide">
        {message && (
          <div className="pointer-events-auto flex items-center gap-3 rounded-8 bg-ink px-4 py-2.5 text-meta text-white shadow-2">
            <Mark name="check" />
            <span>{message.words}</span>
            {message.undo && (
              <button
                type="button"
                className="min-h-8 font-700 underline"
                onClick={() => {
                  message.undo?.();
                  close();
                }}
              >
                {states.undo}
              </button>
            )}
            <button type="button" aria-label={parts.toastClose} className="min-h-8 min-w-8" onClick={close}>
              <Icon name="close" size={14} />
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}

export function useToast(): Show {
  return use(ToastContext);
}
