import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { longInstant } from '../../ui/dates';
import { Loading } from '../../ui/query-state';
import { useLinkToken } from './link-token';
import { OutsidePage } from './outside-page';
import { SetPasswordForm } from './set-password-form';
import { SpentLink } from './spent-link';
import { useEnter } from './use-sign-in';

/** From the mail of an invitation to a password of one's own, and in. */
export function InvitationPage(): ReactNode {
  const { text, language } = useLanguage();
  const words = text.access.invitation;
  const token = useLinkToken();
  const enter = useEnter(undefined);
  const accept = useMutation({
    mutationFn: (password: string) =>
      answer(api.POST('/api/v1/invitations/acceptance', { body: { token, password } })),
    onSuccess: enter,
  });
  const link = useQuery({
    queryKey: ['invitation-link'],
    gcTime: 0,
    retry: false,
    // Once used, the link is not read again.
    enabled: !accept.isPending && !accept.isSuccess,
    queryFn: () => answer(api.POST('/api/v1/invitations/reading', { body: { token: token || '-' } })),
  });
  const lead = link.data
    ? fill(words.lead, {
        name: link.data.personName,
        until: longInstant(link.data.expiresAt, language),
      })
    : words.about;
  return (
    <OutsidePage title={words.title} lead={lead}>
      {link.data ? (
        <SetPasswordForm
          loginName={link.data.loginName}
          verb={words.verb}
          busy={accept.isPending}
          error={accept.error}
          onSubmit={(password) => {
            accept.mutate(password);
          }}
        />
      ) : link.isError ? (
        <SpentLink error={link.error} retry={() => void link.refetch()} purpose="invitation" />
      ) : (
        <Loading />
      )}
    </OutsidePage>
  );
}
