import type { KeyboardEvent } from 'react';

/** Ctrl+Enter sends, Ctrl+S keeps the draft; Enter while composing never sends. For a form's onKeyDown. */
export function submitKeys(acts: { save?: () => void }): (event: KeyboardEvent<HTMLFormElement>) => void {
  return (event) => {
    if (event.nativeEvent.isComposing) {
      if (event.key === 'Enter') event.stopPropagation();
      return;
    }
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    } else if (event.key === 's' && acts.save) {
      event.preventDefault();
      acts.save();
    }
  };
}
