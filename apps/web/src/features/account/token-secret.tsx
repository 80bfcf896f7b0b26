import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useToast } from '../../ui/toast';

/** The one moment in which a token can be read; it lives in this component alone. */
export function TokenSecret({ secret, onClose }: { secret: string; onClose: () => void }): ReactNode {
  const { tokens } = useText();
  const toast = useToast();
  return (
    <div data-print="hide">
      <Banner tone="done" title={tokens.secretTitle} live>
        <p>{tokens.secretNote}</p>
        <label htmlFor="token-secret" className="mt-3 block font-700">
          {tokens.secretLabel}
        </label>
        <input
          id="token-secret"
          readOnly
          value={secret}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => {
            event.target.select();
          }}
          className="min-h-10 w-full rounded-8 border border-edge bg-white px-3 max-md:min-h-11"
        />
        <p className="mt-2 text-sub">{tokens.secretUse}</p>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button
            onClick={() => {
              void navigator.clipboard.writeText(secret).then(() => {
                toast(tokens.copied);
              });
            }}
          >
            {tokens.copy}
          </Button>
          <Button onClick={onClose}>{tokens.secretClose}</Button>
        </div>
      </Banner>
    </div>
  );
}
