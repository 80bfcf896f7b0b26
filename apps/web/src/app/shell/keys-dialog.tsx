import { useState, type ReactNode } from 'react';
import { useText } from '../../text/language';
import { Dialog } from '../../ui/dialog';
import { lettersAreOff, turnLetters } from './shortcuts';

export function KeysDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { shell } = useText();
  const [off, setOff] = useState(lettersAreOff());
  return (
    <Dialog title={shell.keysTitle} onClose={onClose}>
      <ul className="text-meta">
        {Object.entries(shell.keyList).map(([key, words]) => (
          <li key={key} className="border-b border-rule py-2">
            {words}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-meta text-sub">{shell.keysNote}</p>
      <label className="mt-3 flex min-h-9 items-center gap-2 text-meta">
        <input
          type="checkbox"
          className="size-5"
          checked={off}
          onChange={(event) => {
            setOff(event.target.checked);
            turnLetters(event.target.checked);
          }}
        />
        {shell.keysOff}
      </label>
    </Dialog>
  );
}
