import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Loading } from '../../ui/query-state';
import { useLinkToken } from './link-token';
import { OutsidePage } from './outside-page';
import { SetPasswordForm } from './set-password-form';
import { SpentLink } from './spent-link';

/** Sets a forgotten password anew; the sign-in that follows asks for the second factor as always. */
export function ResetConfirmPage(): ReactNode {
  const { access } = useText();
  const words = access.resetConfirm;
  const token = useLinkToken();
  const confirm = useMutation({
    mutationFn: (password: string) =>
      answer(api.POST('/api/v1/password-resets/confirmation', { body: { token, password } })),
  });
  const link = useQuery({
    queryKey: ['reset-link'],
    gcTime: 0,
    retry: false,
    // Once used, the link is not read again.
    enabled: !confirm.isPending && !confirm.isSuccess,
    queryFn: () => answer(api.POST('/api/v1/password-resets/reading', { body: { token: token || '-' } })),
  });
  return (
    <OutsidePage title={words.title} lead={words.lead}>
      {confirm.isSuccess ? (
        <Banner tone="done" title={words.done} live>
          <Link to="/sign-in">{access.goToSignIn}</Link>
        </Banner>
      ) : link.data ? (
        <SetPasswordForm
          loginName={link.data.loginName}
          verb={words.verb}
          busy={confirm.isPending}
          error={confirm.error}
          onSubmit={(password) => {
            confirm.mutate(password);
          }}
        />
      ) : link.isError ? (
        <SpentLink error={link.error} retry={() => void link.refetch()} purpose="reset" />
      ) : (
        <Loading />
      )}
    </OutsidePage>
  );
}
