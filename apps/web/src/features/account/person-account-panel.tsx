import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import type { PersonAccount } from '../../api/types';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { longInstant } from '../../ui/dates';
import { FailureBanner } from '../../ui/failure';
import { Facts } from '../../ui/page';
import { useProof } from '../../ui/proof-dialog';
import { QueryState } from '../../ui/query-state';
import { useToast } from '../../ui/toast';

type Act = 'invite' | 'revoke' | 'resetFactor';

/** State of a person's account, and what its administrator may do; also a part of the person's page. */
export function PersonAccountPanel({ personId }: { personId: string }): ReactNode {
  const query = useQuery({
    queryKey: ['people', personId, 'account'],
    queryFn: () => answer(api.GET('/api/v1/people/{id}/account', { params: { path: { id: personId } } })),
  });
  return (
    <QueryState query={query}>{(account) => <Content personId={personId} account={account} />}</QueryState>
  );
}

function Content({ personId, account }: { personId: string; account: PersonAccount }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.account.person;
  const at = (instant: string | null) =>
    instant === null ? text.words.none : longInstant(instant, language);
  return (
    <div className="max-w-3xl">
      <p className="mb-4">{words.sentence[account.state]}</p>
      <Facts
        rows={[
          account.loginName === null ? null : [words.loginName, account.loginName],
          account.invitedAt === null ? null : [words.invitedAt, at(account.invitedAt)],
          account.invitationExpiresAt === null
            ? null
            : [words.invitationExpiresAt, at(account.invitationExpiresAt)],
          [words.lastSignedInAt, at(account.lastSignedInAt)],
          [words.secondFactor, account.secondFactor ? words.on : words.off],
        ]}
      />
      <Acts personId={personId} account={account} />
    </div>
  );
}

function Acts({ personId, account }: { personId: string; account: PersonAccount }): ReactNode {
  const { account: all } = useText();
  const words = all.person;
  const toast = useToast();
  const proof = useProof();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<'revoke' | 'resetFactor' | null>(null);
  const path = { params: { path: { id: personId } } };
  const act = useMutation({
    mutationFn: async (what: Act): Promise<void> => {
      if (what === 'invite') await answer(api.POST('/api/v1/people/{id}/invitation', { ...path, body: {} }));
      else if (what === 'revoke') await answer(api.DELETE('/api/v1/people/{id}/invitation', path));
      else await proof.run(() => answer(api.DELETE('/api/v1/people/{id}/second-factor', path)));
    },
    onSuccess: (_nothing, what) => {
      const done = { invite: words.invited, revoke: words.revoked, resetFactor: words.resetFactorDone };
      toast(done[what]);
      void queryClient.invalidateQueries({ queryKey: ['people'] });
    },
  });
  return (
    <div className="mt-5">
      {act.isError && <FailureBanner error={act.error} />}
      <div className="flex flex-wrap gap-2">
        {account.can.invite && (
          <Button
            kind="primary"
            busy={act.isPending}
            onClick={() => {
              act.mutate('invite');
            }}
          >
            {account.state === 'none' ? words.invite : words.inviteAgain}
          </Button>
        )}
        {account.can.revokeInvitation && (
          <Button
            onClick={() => {
              setAsking('revoke');
            }}
          >
            {words.revoke}
          </Button>
        )}
        {account.can.resetSecondFactor && (
          <Button
            onClick={() => {
              setAsking('resetFactor');
            }}
          >
            {words.resetFactor}
          </Button>
        )}
      </div>
      {asking !== null && (
        <ConfirmDialog
          title={asking === 'revoke' ? words.revokeTitle : words.resetFactorTitle}
          body={asking === 'revoke' ? words.revokeBody : words.resetFactorBody}
          verb={words[asking]}
          busy={false}
          error={null}
          onClose={() => {
            setAsking(null);
          }}
          onConfirm={() => {
            setAsking(null);
            act.mutate(asking);
          }}
        />
      )}
      {proof.dialog}
    </div>
  );
}
