import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { PageHead } from '../../ui/page';
import { AccessTokens } from './access-tokens';
import { AccountTabs } from './account-tabs';

const route = getRouteApi('/app/account/tokens');

/** One's own keys for programs. */
export function AccessTokensPage(): ReactNode {
  const { tokens } = useText();
  const { add } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHead title={tokens.title} sentence={tokens.sentence} />
      <AccountTabs tab="tokens" />
      <AccessTokens
        adding={add !== undefined}
        onAdding={(adding) => void navigate({ search: adding ? { add: 'token' } : {}, resetScroll: false })}
      />
    </>
  );
}
