import { useState, type ReactNode } from 'react';
import { useAccountAct } from '../../api/account';
import { answer, api } from '../../api/client';
import type { Account } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { longInstant } from '../../ui/dates';
import { FailureBanner } from '../../ui/failure';
import { useProof } from '../../ui/proof-dialog';
import { useToast } from '../../ui/toast';
import { Enrolment } from './enrolment';
import { RecoveryCodes } from './recovery-codes';

type Asking = 'disable' | 'reissue' | null;

/** Set up, look after or give up the second factor. */
export function SecondFactorPanel({ account }: { account: Account }): ReactNode {
  const { text, language } = useLanguage();
  const { second: words } = text.account;
  const toast = useToast();
  const proof = useProof();
  const [codes, setCodes] = useState<string[] | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const reissue = useAccountAct(() =>
    proof.run(() => answer(api.POST('/api/v1/account/recovery-codes', { body: {} }))),
  );
  const disable = useAccountAct(() => proof.run(() => answer(api.DELETE('/api/v1/account/second-factor'))));
  const { enabledAt, recoveryCodesLeft, required } = account.secondFactor;
  const close = () => {
    setAsking(null);
  };
  if (codes !== null)
    return (
      <RecoveryCodes
        codes={codes}
        onKept={() => {
          setCodes(null);
        }}
      />
    );
  if (enabledAt === null) return <Enrolment onEnabled={setCodes} />;
  return (
    <>
      <p className="mb-4">
        {fill(words.on, { time: longInstant(enabledAt, language), count: recoveryCodesLeft })}
      </p>
      {(reissue.isError || disable.isError) && <FailureBanner error={reissue.error ?? disable.error} />}
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() => {
            setAsking('reissue');
          }}
        >
          {words.reissue}
        </Button>
        {!required && (
          <Button
            onClick={() => {
              setAsking('disable');
            }}
          >
            {words.disable}
          </Button>
        )}
      </div>
      {required && <p className="mt-3 text-meta text-sub">{words.required}</p>}
      {asking !== null && (
        <ConfirmDialog
          title={asking === 'disable' ? words.disableTitle : words.reissue}
          body={asking === 'disable' ? words.disableBody : words.reissueBody}
          verb={asking === 'disable' ? words.disable : words.reissue}
          busy={false}
          error={null}
          onClose={close}
          onConfirm={() => {
            close();
            if (asking === 'reissue')
              reissue.mutate(undefined, {
                onSuccess: ({ recoveryCodes }) => {
                  setCodes(recoveryCodes);
                },
              });
            else
              disable.mutate(undefined, {
                onSuccess: () => {
                  toast(words.disabled);
                },
              });
          }}
        />
      )}
      {proof.dialog}
    </>
  );
}
