import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { shortInstant } from '../../ui/dates';
import { FailureBanner } from '../../ui/failure';
import { useProof } from '../../ui/proof-dialog';
import { QueryState } from '../../ui/query-state';
import { useToast } from '../../ui/toast';
import { SecretOnce } from './secret-once';

const calendarQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: () => answer(api.GET('/api/v1/calendar-feed')),
});

/** The address at which a calendar program finds one's due days and meetings. */
export function CalendarPanel(): ReactNode {
  const { text, language } = useLanguage();
  const words = text.account.calendar;
  const query = useQuery(calendarQuery);
  const queryClient = useQueryClient();
  const proof = useProof();
  const [address, setAddress] = useState<string | null>(null);
  // The answer holds the secret, so it is kept in no cache.
  const make = useMutation({
    gcTime: 0,
    mutationFn: () => proof.run(() => answer(api.POST('/api/v1/calendar-feed', { body: {} }))),
    onSuccess: (made) => {
      setAddress(made.address);
      return queryClient.invalidateQueries(calendarQuery);
    },
  });
  return (
    <>
      {proof.dialog}
      <p className="mb-4">{words.sentence}</p>
      {make.isError && <FailureBanner error={make.error} />}
      {address !== null && (
        <SecretOnce
          secret={address}
          words={words.secret}
          onClose={() => {
            setAddress(null);
          }}
        />
      )}
      <QueryState query={query}>
        {({ feed }) => (
          <>
            <p className="mb-4">
              {feed === null
                ? words.none
                : fill(feed.lastReadAt === null ? words.unread : words.read, {
                    made: shortInstant(feed.createdAt, language),
                    read: feed.lastReadAt === null ? '' : shortInstant(feed.lastReadAt, language),
                  })}
            </p>
            <div className="flex flex-wrap gap-2">
              <Button
                disabled={make.isPending}
                onClick={() => {
                  make.mutate();
                }}
              >
                {feed === null ? words.make : words.makeAgain}
              </Button>
              {feed !== null && (
                <Revoke
                  onRevoked={() => {
                    setAddress(null);
                  }}
                />
              )}
            </div>
            {feed !== null && <p className="mt-2 text-sub">{words.makeAgainNote}</p>}
          </>
        )}
      </QueryState>
    </>
  );
}

function Revoke({ onRevoked }: { onRevoked: () => void }): ReactNode {
  const { text } = useLanguage();
  const words = text.account.calendar;
  const queryClient = useQueryClient();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/calendar-feed')),
    onSuccess: () => {
      setAsking(false);
      onRevoked();
      toast(words.revoked);
      return queryClient.invalidateQueries(calendarQuery);
    },
  });
  return (
    <>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {words.revoke}
      </Button>
      {asking && (
        <ConfirmDialog
          title={words.revokeTitle}
          body={words.revokeBody}
          verb={words.revoke}
          busy={revoke.isPending}
          error={revoke.error}
          onClose={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            revoke.mutate();
          }}
        />
      )}
    </>
  );
}
