import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';

/** Shown once; printing the page gives the sheet to put away. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }): ReactNode {
  const { account } = useText();
  const words = account.second;
  return (
    <Section title={words.codesTitle}>
      <p className="mb-4">{words.codesNote}</p>
      <ul className="mb-6 grid gap-x-8 gap-y-1 font-mono sm:grid-cols-2" data-recovery-codes="">
        {codes.map((code) => (
          <li key={code} className="border-b border-rule py-1.5">
            {code}
          </li>
        ))}
      </ul>
      <Button kind="primary" onClick={onKept} data-print="hide">
        {words.codesKept}
      </Button>
    </Section>
  );
}
