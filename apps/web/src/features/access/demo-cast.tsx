import type { ReactNode } from 'react';
import type { DemoAccount } from '../../api/types';
import { useText } from '../../text/language';
import { Icon } from '../../ui/icons';
import { AgencyShape } from '../../ui/owner';
import type { SignIn } from './use-sign-in';

/** One click a post. A viewer and an administrator wear a lock: they do none of the joint work. */
export function DemoCast({ cast, signIn }: { cast: DemoAccount[]; signIn: SignIn }): ReactNode {
  const { access, home } = useText();
  return (
    <aside
      aria-labelledby="demo-title"
      className="border-solid-gray-300 bg-solid-gray-50 px-4 py-10 max-lg:border-t md:px-12 lg:border-l lg:py-16"
    >
      <h2 id="demo-title" className="text-std-18B-160">
        {access.demoTitle}
      </h2>
      <p className="mb-3 text-meta text-sub">{access.demoNote}</p>
      <ul className="border-t border-edge">
        {cast.map((account) => (
          <li key={account.loginName} className="border-b border-solid-gray-400">
            <button
              type="button"
              disabled={signIn.isPending}
              onClick={() => {
                signIn.mutate({ loginName: account.loginName, password: account.password });
              }}
              className="flex min-h-12 w-full items-center gap-4 px-1 py-2 text-left text-meta leading-140 hover:bg-white"
            >
              <Shape account={account} />
              <span className="flex-1">
                <span className="block font-700">{account.name}</span>
                <span className="block text-sub">
                  <Belongs account={account} />
                </span>
              </span>
              <Icon name="chevronRight" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <h2 className="mt-8 text-std-16B-170">{access.firstTitle}</h2>
      <ol className="mt-2 space-y-2 text-meta">
        {Object.entries(home.first.steps).map(([key, words], index) => (
          <li key={key} className="flex items-center gap-3">
            <span
              aria-hidden="true"
              className="inline-flex size-6 items-center justify-center rounded-full border border-edge bg-white"
            >
              {index + 1}
            </span>
            {words}
          </li>
        ))}
      </ol>
    </aside>
  );
}

function Shape({ account }: { account: DemoAccount }): ReactNode {
  const onlooker = account.roles.every((role) => role === 'viewer' || role === 'administrator');
  return onlooker ? <Icon name="lock" size={16} /> : <AgencyShape agency={account.agency} size={16} />;
}

function Belongs({ account }: { account: DemoAccount }): ReactNode {
  const { words } = useText();
  const { agency, duty } = account;
  if (agency === null || duty.startsWith(words.agency[agency])) return duty;
  return `${words.agencyName[agency]}・${duty}`;
}
