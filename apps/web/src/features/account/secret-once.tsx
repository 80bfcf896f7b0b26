import { useId, type ReactNode } from 'react';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useToast } from '../../ui/toast';

interface Props {
  secret: string;
  words: { title: string; note: string; label: string; use: string };
  onClose: () => void;
}

/** The one moment in which a secret can be read; it lives in this component alone. */
export function SecretOnce({ secret, words, onClose }: Props): ReactNode {
  const { tokens } = useText();
  const toast = useToast();
  const id = useId();
  return (
    <div data-print="hide">
      <Banner tone="done" title={words.title} live>
        <p>{words.note}</p>
        <label htmlFor={id} className="mt-3 block font-700">
          {words.label}
        </label>
        <input
          id={id}
          readOnly
          value={secret}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => {
            event.target.select();
          }}
          className="min-h-10 w-full rounded-8 border border-edge bg-white px-3 max-md:min-h-11"
        />
        <p className="mt-2 text-sub">{words.use}</p>
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
