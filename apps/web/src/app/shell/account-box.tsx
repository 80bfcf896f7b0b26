import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { useSession } from '../../api/session';
import type { Language } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { AgencyShape, postLabel } from '../../ui/owner';
import { ActingPost } from './acting-post';

const TINT = { prefecture: 'bg-magenta-50', city: 'bg-cyan-50', joint: 'bg-solid-gray-50' };
const INK = { prefecture: 'text-prefecture', city: 'text-city', joint: '' };

/** Post first, person second; wears the shape and colour of the agency one acts for. */
export function AccountBox(): ReactNode {
  const { shell, words } = useText();
  const session = useSession();
  const agency = session.post?.agency ?? null;
  const post = session.post ? postLabel(session.post) : session.person.name;
  return (
    <div className="relative">
      <button
        type="button"
        popoverTarget="account-menu"
        className={`flex items-center gap-3 rounded-8 px-3 py-1 text-left text-meta leading-140 ${TINT[agency ?? 'joint']}`}
      >
        <span className="sr-only">{shell.account}：</span>
        <span className="max-md:hidden">
          <span className={`flex items-center gap-1.5 font-700 ${INK[agency ?? 'joint']}`}>
            <AgencyShape agency={agency} size={12} />
            {words.agencyName[agency ?? 'joint']}
          </span>
          <span className="block">{post}</span>
        </span>
        <span className={`flex items-center gap-1.5 font-700 md:hidden ${INK[agency ?? 'joint']}`}>
          <AgencyShape agency={agency} size={12} />
          {words.agency[agency ?? 'joint']}
        </span>
        <Icon name="chevronDown" size={14} />
      </button>
      <div
        id="account-menu"
        popover="auto"
        className="absolute top-15 right-4 left-auto m-0 w-72 max-w-[calc(100vw-2rem)] rounded-8 border border-edge bg-white p-4 text-meta text-ink shadow-2"
      >
        <AccountDetails />
      </div>
    </div>
  );
}

export function AccountDetails(): ReactNode {
  const { shell } = useText();
  const session = useSession();
  const signOut = useSignOut();
  return (
    <>
      <p className="text-sub">{shell.actingAs}</p>
      <p className="font-700">
        {session.post && postLabel(session.post)}
        {session.asDeputy && `（${shell.deputyMark}）`}
      </p>
      <p className="text-sub">{fill(shell.signedInAs, { name: session.person.name })}</p>
      <ActingPost />
      <p className="mt-2">
        <Link
          to="/account"
          className="inline-flex min-h-8 items-center max-md:min-h-11"
          onClick={() => {
            document.getElementById('account-menu')?.hidePopover();
          }}
        >
          {shell.accountPage}
        </Link>
      </p>
      <LanguageSwitch />
      <Button
        className="mt-3 w-full"
        busy={signOut.isPending}
        onClick={() => {
          signOut.mutate();
        }}
      >
        {shell.signOut}
      </Button>
    </>
  );
}

export function LanguageSwitch(): ReactNode {
  const { text, language, change } = useLanguage();
  const names: Record<Language, string> = { ja: text.shell.japanese, en: text.shell.english };
  return (
    <div role="group" aria-label={text.shell.language} className="mt-3 flex gap-2">
      {(['ja', 'en'] as const).map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language === code}
          onClick={() => {
            change(code);
          }}
          className={`min-h-8 flex-1 rounded-8 border px-2 text-meta font-700 max-md:min-h-11 ${
            language === code ? 'border-ink bg-ink text-white' : 'border-edge hover:bg-solid-gray-50'
          }`}
        >
          {names[code]}
        </button>
      ))}
    </div>
  );
}

function useSignOut() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v1/session/ending')),
    onSuccess: async ({ providerLocation }) => {
      await navigate({ to: '/sign-in', ignoreBlocker: true });
      queryClient.clear();
      // The session at the agency's provider ends there too; it leads back to the sign-in page.
      if (providerLocation !== null) window.location.assign(providerLocation);
    },
  });
}
