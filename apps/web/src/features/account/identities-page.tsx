import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { PageHead } from '../../ui/page';
import { AccountTabs } from './account-tabs';
import { Identities } from './identities';

/** The sign-in systems that one's own account is linked to. */
export function IdentitiesPage(): ReactNode {
  const { providers } = useText();
  return (
    <>
      <PageHead title={providers.linkTitle} sentence={providers.linkSentence} />
      <AccountTabs tab="identities" />
      <Identities />
    </>
  );
}
