import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { accountQuery } from '../../api/account';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { AccountTabs, PANELS } from './account-tabs';

const route = getRouteApi('/app/account');

/** The own account: how I sign in, and where I am signed in. */
export function AccountPage(): ReactNode {
  const { account: words } = useText();
  const session = useSession();
  const tab = route.useSearch().tab ?? 'password';
  const query = useQuery(accountQuery);
  const Panel = PANELS[tab];
  return (
    <>
      <PageHead
        title={words.title}
        sentence={fill(words.sentence, { loginName: session.account.loginName })}
      />
      {session.mustEnrol && <Banner tone="wait" title={words.mustEnrol} />}
      <AccountTabs tab={tab} />
      <div className="max-w-3xl">
        <QueryState query={query}>{(account) => <Panel account={account} />}</QueryState>
      </div>
    </>
  );
}
