import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { installationQuery } from '../../api/session';
import { useText } from '../../text/language';
import { LanguageSwitch } from '../../app/shell/account-box';
import { Banner } from '../../ui/banner';
import { OwnerShape } from '../../ui/owner';
import { useTitle } from '../../ui/page';
import { LoadFailure } from '../../ui/query-state';
import { DemoCast } from './demo-cast';
import { ProviderButtons } from './provider-buttons';
import { SignInForm } from './sign-in-form';
import { useSignIn } from './use-sign-in';

const route = getRouteApi('/sign-in');

/** Name first; the demo cast only on a demo installation. */
export function SignInPage(): ReactNode {
  const { access, openData, shell, states } = useText();
  useTitle(access.title);
  const search = route.useSearch();
  const installation = useQuery(installationQuery);
  const signIn = useSignIn(search.return);
  const cast = installation.data?.demoAccounts ?? [];
  return (
    <div className={`min-h-dvh ${cast.length > 0 ? 'lg:grid lg:grid-cols-[5fr_3fr]' : ''}`}>
      <main className="mx-auto w-full max-w-xl px-4 py-10 md:px-8 md:py-16">
        <div className="mb-8 flex items-center gap-4">
          <OwnerShape kind="joint" size={44} />
          <div>
            <h1 className="text-std-28B-150 leading-120">{shell.product}</h1>
            <p className="text-meta text-sub">{shell.tagline}</p>
          </div>
        </div>
        {search.expired !== undefined && <Banner tone="wait" title={states.expired} />}
        {installation.isError && (
          <LoadFailure error={installation.error} retry={() => void installation.refetch()} />
        )}
        <p className="mb-8">{access.lead}</p>
        <ProviderButtons returnTo={search.return} />
        <SignInForm signIn={signIn} />
        <div className="mt-10 border-t border-rule pt-4 text-meta text-sub">
          <p>{access.contact}</p>
          <p className="mt-2">
            <Link to="/open-data">{openData.link}</Link>
          </p>
          <div className="max-w-56">
            <LanguageSwitch />
          </div>
        </div>
      </main>
      {cast.length > 0 && <DemoCast cast={cast} signIn={signIn} />}
    </div>
  );
}
