import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import type { Agency, ProviderIdentity } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { dayOf, longInstant, plainDay } from '../../ui/dates';
import { AgencyShape } from '../../ui/owner';
import { useProof } from '../../ui/proof-dialog';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { useToast } from '../../ui/toast';
import { ProviderFailure } from '../access/provider-failure';

const identitiesQuery = queryOptions({
  queryKey: ['provider-identities'],
  queryFn: () => answer(api.GET('/api/v1/provider-identities')),
});

/** What is linked, and the one button that links one's own agency's provider. */
export function Identities(): ReactNode {
  const { providers, words } = useText();
  const query = useQuery(identitiesQuery);
  const proof = useProof();
  const link = useMutation({
    mutationFn: (agency: Agency) =>
      proof.run(() => answer(api.POST('/api/v1/provider-identities', { body: { agency } }))),
    onSuccess: ({ location }) => {
      window.location.assign(location);
    },
  });
  return (
    <QueryState query={query}>
      {({ items, linkable }) => (
        <>
          {proof.dialog}
          {link.isError && <ProviderFailure error={link.error} />}
          {items.length === 0 ? (
            <p className="text-meta text-sub">{providers.linkNone}</p>
          ) : (
            <Rows items={items} />
          )}
          {linkable === null && items.length === 0 && (
            <p className="mt-2 text-meta text-sub">{providers.linkUnavailable}</p>
          )}
          {linkable !== null && (
            <div className="mt-4">
              <p className="mb-2 text-meta">{providers.linkNote}</p>
              <Button
                busy={link.isPending || link.isSuccess}
                onClick={() => {
                  link.mutate(linkable);
                }}
              >
                <AgencyShape agency={linkable} size={14} />
                {fill(providers.linkAct, { agency: words.agencyName[linkable] })}
              </Button>
            </div>
          )}
        </>
      )}
    </QueryState>
  );
}

function Rows({ items }: { items: ProviderIdentity[] }): ReactNode {
  const { text, language } = useLanguage();
  const { providers, words } = text;
  const heads = providers.linkHeads;
  const toast = useToast();
  const queryClient = useQueryClient();
  const proof = useProof();
  const [removing, setRemoving] = useState<ProviderIdentity | null>(null);
  const unlink = useMutation({
    mutationFn: (id: string) =>
      proof.run(() => answer(api.DELETE('/api/v1/provider-identities/{id}', { params: { path: { id } } }))),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: identitiesQuery.queryKey }),
  });
  return (
    <>
      {proof.dialog}
      <Table
        caption={providers.linkTitle}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'agency', head: heads.agency, cell: ({ agency }) => words.agencyName[agency] },
          {
            key: 'issuer',
            head: heads.issuer,
            label: heads.issuer,
            cell: ({ issuer }) => <span className="break-all">{issuer}</span>,
          },
          {
            key: 'created',
            head: heads.created,
            label: heads.created,
            cell: ({ createdAt }) => plainDay(dayOf(createdAt), language),
          },
          {
            key: 'used',
            head: heads.used,
            label: heads.used,
            cell: ({ lastUsedAt }) =>
              lastUsedAt === null ? providers.never : longInstant(lastUsedAt, language),
          },
          {
            key: 'acts',
            head: heads.acts,
            cell: (row) =>
              row.can.unlink ? (
                <Button
                  className="min-h-8 px-3"
                  onClick={() => {
                    unlink.reset();
                    setRemoving(row);
                  }}
                >
                  {providers.unlink}
                </Button>
              ) : (
                <span className="text-sub">{providers.unlinkNot}</span>
              ),
          },
        ]}
      />
      {removing && (
        <ConfirmDialog
          title={providers.unlinkTitle}
          body={providers.unlinkBody}
          verb={providers.unlink}
          busy={unlink.isPending}
          error={unlink.error}
          onClose={() => {
            setRemoving(null);
          }}
          onConfirm={() => {
            unlink.mutate(removing.id, {
              onSuccess: () => {
                setRemoving(null);
                toast(providers.unlinked);
              },
            });
          }}
        />
      )}
    </>
  );
}
