import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { CalendarPanel } from './calendar-panel';
import { PasswordPanel } from './password-panel';
import { SecondFactorPanel } from './second-factor-panel';
import { SessionsPanel } from './sessions-panel';

/** The parts of the account, each with its address; a new one is a line here and a value of the route's `tab`. */
export const PANELS = {
  password: PasswordPanel,
  'second-factor': SecondFactorPanel,
  sessions: SessionsPanel,
  calendar: CalendarPanel,
} as const;
export type AccountTab = keyof typeof PANELS;

interface Tab {
  label: string;
  to: '/account' | '/account/tokens' | '/account/identities';
  search: { tab?: Exclude<AccountTab, 'password'> };
  key: AccountTab | 'tokens' | 'identities';
}

export function AccountTabs({ tab }: { tab: Tab['key'] }): ReactNode {
  const { account, providers, tokens } = useText();
  const tabs: Tab[] = [
    { key: 'password', to: '/account', search: {}, label: account.tabs.password },
    {
      key: 'second-factor',
      to: '/account',
      search: { tab: 'second-factor' },
      label: account.tabs.secondFactor,
    },
    { key: 'sessions', to: '/account', search: { tab: 'sessions' }, label: account.tabs.sessions },
    { key: 'calendar', to: '/account', search: { tab: 'calendar' }, label: account.tabs.calendar },
    { key: 'identities', to: '/account/identities', search: {}, label: providers.linkTitle },
    { key: 'tokens', to: '/account/tokens', search: {}, label: tokens.title },
  ];
  return (
    <nav aria-label={account.tabsLabel} className="mb-6 border-b border-solid-gray-420" data-print="hide">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map(({ key, to, search, label }) => (
          <li key={key}>
            <Link
              to={to}
              search={search}
              data-plain=""
              resetScroll={false}
              aria-current={key === tab ? 'true' : undefined}
              className={`-mb-px inline-flex min-h-11 items-center border-b-4 px-1 text-meta ${
                key === tab ? 'border-ink font-700' : 'border-transparent hover:border-solid-gray-300'
              }`}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
