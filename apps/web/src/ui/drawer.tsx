import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../text/language';
import { Icon } from './icons';

/** Stands beside the list (over it below 1280 px); Esc closes, and the focus goes back to the row it came from. */
export function Drawer(props: {
  title: string;
  before?: ReactNode;
  returnTo: string;
  onClose: () => void;
  children: ReactNode;
}): ReactNode {
  const { states } = useText();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { onClose, returnTo } = props;
  useEffect(() => {
    heading.current?.focus();
  }, [props.title]);
  useEffect(
    () => () => {
      document.getElementById(returnTo)?.querySelector<HTMLElement>('a,button')?.focus();
    },
    [returnTo],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key === 'Escape' && !event.isComposing && !inDialog) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [onClose]);
  return (
    <aside
      aria-labelledby={titleId}
      className="border-ink bg-white max-xl:fixed max-xl:inset-y-0 max-xl:right-0 max-xl:z-30 max-xl:w-full max-xl:max-w-md max-xl:overflow-y-auto max-xl:border-l-2 max-xl:p-4 xl:sticky xl:top-0 xl:max-h-dvh xl:overflow-y-auto xl:border-l-2 xl:p-6"
    >
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0 text-meta">{props.before}</div>
        <button
          type="button"
          aria-label={states.close}
          onClick={onClose}
          className="inline-flex size-9 shrink-0 items-center justify-center rounded-4 hover:bg-solid-gray-50"
        >
          <Icon name="close" />
        </button>
      </div>
      <h2 id={titleId} ref={heading} tabIndex={-1} className="mb-4 text-std-18B-160">
        {props.title}
      </h2>
      {props.children}
    </aside>
  );
}
