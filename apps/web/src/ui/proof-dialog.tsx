import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { accountQuery, useProve } from '../api/account';
import { asApiError } from '../api/problem';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { Button } from './button';
import { Dialog } from './dialog';
import { FailureBanner, useFieldFailures } from './failure';
import { TextField } from './field';

interface Waiting {
  goOn: () => void;
  giveUp: () => void;
}

/**
 * For sensitive acts: `run(act)` does the act, and where the service asks for a proof first, `dialog` asks for it and
 * the act is done again. Put `dialog` somewhere on the page.
 */
export function useProof(): { run: <T>(act: () => Promise<T>) => Promise<T>; dialog: ReactNode } {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const run = async <T,>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      if (asApiError(error).code !== 'accounts/proof-needed') throw error;
      await new Promise<void>((resolve, reject) => {
        setWaiting({
          goOn: resolve,
          giveUp: () => {
            reject(asApiError(error));
          },
        });
      });
      return await act();
    }
  };
  const end = (how: 'goOn' | 'giveUp') => () => {
    setWaiting(null);
    waiting?.[how]();
  };
  return {
    run,
    dialog: waiting === null ? null : <ProofDialog onProved={end('goOn')} onClose={end('giveUp')} />,
  };
}

function ProofDialog({ onProved, onClose }: { onProved: () => void; onClose: () => void }): ReactNode {
  const { account: words, states } = useText();
  const account = useQuery(accountQuery).data;
  const prove = useProve();
  const refused = useFieldFailures(prove.error);
  const [value, setValue] = useState('');
  const [asked, setAsked] = useState(false);
  // A code where there is a second factor: the password may be what a stranger already has.
  const byCode = typeof account?.secondFactor.enabledAt === 'string';
  const label = byCode ? words.code : words.currentPassword;
  const missing = value === '' ? fill(states.requiredField, { label }) : undefined;
  const told = refused.password ?? refused.code;
  return (
    <Dialog title={words.proof.title} onClose={onClose} mayClose={() => !prove.isPending}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (value !== '')
            prove.mutate(byCode ? { code: value } : { password: value }, { onSuccess: onProved });
        }}
      >
        {prove.isError && told === undefined && <FailureBanner error={prove.error} />}
        <p className="mb-4 text-meta">{words.proof.body}</p>
        <TextField
          name="proof"
          label={label}
          {...(byCode ? { help: words.codeHelp, width: 'max-w-48' } : { type: 'password' })}
          autoComplete={byCode ? 'one-time-code' : 'current-password'}
          required
          value={value}
          onChange={setValue}
          error={asked ? (missing ?? told) : undefined}
        />
        <div className="mt-5 flex flex-wrap gap-2">
          <Button kind="primary" type="submit" busy={prove.isPending}>
            {words.proof.verb}
          </Button>
          <Button onClick={onClose} disabled={prove.isPending}>
            {states.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
