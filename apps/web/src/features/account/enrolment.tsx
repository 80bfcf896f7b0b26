import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useAccountAct } from '../../api/account';
import { answer, api } from '../../api/client';
import { sessionQuery } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { useProof } from '../../ui/proof-dialog';
import { useToast } from '../../ui/toast';
import { QrCode } from './qr-code';

/** The secret as a square code and as text, and the first code that proves it has arrived. */
export function Enrolment({ onEnabled }: { onEnabled: (recoveryCodes: string[]) => void }): ReactNode {
  const { account, states } = useText();
  const words = account.second;
  const toast = useToast();
  const proof = useProof();
  const queryClient = useQueryClient();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const begin = useAccountAct(() =>
    proof.run(() => answer(api.POST('/api/v1/account/second-factor', { body: {} }))),
  );
  const confirm = useAccountAct(() =>
    proof.run(() => answer(api.POST('/api/v1/account/second-factor/confirmation', { body: { code } }))),
  );
  const refused = useFieldFailures(confirm.error);
  if (begin.data === undefined)
    return (
      <>
        <p className="mb-4">{words.off}</p>
        {begin.isError && <FailureBanner error={begin.error} />}
        <Button
          kind="primary"
          busy={begin.isPending}
          onClick={() => {
            begin.mutate(undefined);
          }}
        >
          {words.begin}
        </Button>
        {proof.dialog}
      </>
    );
  const missing = code.trim() === '' ? fill(states.requiredField, { label: account.code }) : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing === undefined)
          confirm.mutate(undefined, {
            onSuccess: ({ recoveryCodes }) => {
              toast(words.enabled);
              onEnabled(recoveryCodes);
              void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
            },
          });
      }}
    >
      <p className="mb-2">{words.scan}</p>
      <QrCode text={begin.data.uri} label={words.scanAlt} />
      <p className="mt-4 text-meta">{words.byHand}</p>
      <p className="mb-6 font-mono text-std-16N-170 break-words" data-secret="">
        {begin.data.secret.match(/.{1,4}/g)?.join(' ')}
      </p>
      <p className="mb-2">{words.confirm}</p>
      {confirm.isError && refused.code === undefined && <FailureBanner error={confirm.error} />}
      <TextField
        name="code"
        label={account.code}
        autoComplete="one-time-code"
        width="max-w-48"
        required
        value={code}
        onChange={setCode}
        error={asked ? (missing ?? refused.code) : undefined}
      />
      <Button kind="primary" type="submit" busy={confirm.isPending}>
        {words.confirmVerb}
      </Button>
      {proof.dialog}
    </form>
  );
}
