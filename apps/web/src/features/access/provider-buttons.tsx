import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import type { Agency } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { AgencyShape } from '../../ui/owner';
import { ProviderFailure } from './provider-failure';

const optionsQuery = queryOptions({
  queryKey: ['installation', 'sign-in-options'],
  staleTime: 300_000,
  queryFn: () => answer(api.GET('/api/v1/sign-in-options')),
});

/** One way in for each agency that has a provider; nothing where there is none. */
export function ProviderButtons({ returnTo }: { returnTo: string | undefined }): ReactNode {
  const { providers, words } = useText();
  const options = useQuery(optionsQuery).data?.items ?? [];
  const start = useMutation({
    mutationFn: (agency: Agency) =>
      answer(
        api.POST('/api/v1/provider-sign-ins', {
          body: { agency, ...(returnTo === undefined ? {} : { returnTo }) },
        }),
      ),
    onSuccess: ({ location }) => {
      window.location.assign(location);
    },
  });
  if (options.length === 0) return null;
  return (
    <section className="mb-8 border-t-2 border-black pt-3">
      <h2 className="mb-1 text-std-18B-160">{providers.buttonsTitle}</h2>
      <p className="mb-3 text-meta text-sub">{providers.buttonsNote}</p>
      {start.isError && <ProviderFailure error={start.error} />}
      <div className="flex flex-col gap-3">
        {options.map(({ agency }) => (
          <Button
            key={agency}
            className="min-h-12 w-full"
            busy={start.isPending || start.isSuccess}
            onClick={() => {
              start.mutate(agency);
            }}
          >
            <AgencyShape agency={agency} size={16} />
            {fill(providers.button, { agency: words.agencyName[agency] })}
          </Button>
        ))}
      </div>
    </section>
  );
}
