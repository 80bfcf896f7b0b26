import { useState, type ReactNode } from 'react';
import type { AccessToken } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { dayOf, longInstant, plainDay } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { PostName } from '../../ui/owner';
import { Table } from '../../ui/table';
import { useToast } from '../../ui/toast';
import { HistoryFold } from '../audit/history';
import { useRevokeToken } from './tokens.api';

const MARK = { active: 'check', expired: 'clock', revoked: 'struck', ended: 'struck' } as const;

export function TokenList({ items }: { items: AccessToken[] }): ReactNode {
  const { text, language } = useLanguage();
  const { tokens } = text;
  const { heads } = tokens;
  const toast = useToast();
  const revoke = useRevokeToken();
  const [revoking, setRevoking] = useState<AccessToken | null>(null);
  if (items.length === 0) return <p className="text-meta text-sub">{tokens.none}</p>;
  return (
    <>
      <Table
        caption={tokens.listTitle}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            head: heads.name,
            cell: ({ id, name, state }) => (
              <>
                <span className="font-700">{name}</span>
                <HistoryFold kind="access_token" id={id} version={state} label={name} />
              </>
            ),
          },
          {
            key: 'scopes',
            head: heads.scopes,
            label: heads.scopes,
            cell: ({ scopes }) => (
              <details>
                <summary className="min-h-6">{fill(tokens.scopeCount, { count: scopes.length })}</summary>
                <ul className="list-disc pl-5">
                  {scopes.map((scope) => (
                    <li key={scope}>{tokens.scopes[scope]}</li>
                  ))}
                </ul>
              </details>
            ),
          },
          { key: 'post', head: heads.post, label: heads.post, cell: ({ post }) => <PostName post={post} /> },
          {
            key: 'state',
            head: heads.state,
            label: heads.state,
            cell: ({ state, expiresAt }) => (
              <>
                <Marked mark={MARK[state]}>
                  <span className="whitespace-nowrap">{tokens.states[state]}</span>
                </Marked>
                {(state === 'active' || state === 'expired') && (
                  <span className="block text-sub">
                    {fill(tokens.until, { day: plainDay(dayOf(expiresAt), language) })}
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'used',
            head: heads.used,
            label: heads.used,
            cell: ({ lastUsedAt }) =>
              lastUsedAt === null ? tokens.never : longInstant(lastUsedAt, language),
          },
          {
            key: 'acts',
            head: heads.acts,
            cell: (token) =>
              token.can.revoke && (
                <Button
                  className="min-h-8 px-3"
                  aria-label={`${tokens.revoke}：${token.name}`}
                  onClick={() => {
                    revoke.reset();
                    setRevoking(token);
                  }}
                >
                  {tokens.revoke}
                </Button>
              ),
          },
        ]}
      />
      {revoking && (
        <ConfirmDialog
          title={tokens.revokeTitle}
          body={fill(tokens.revokeBody, { name: revoking.name })}
          verb={tokens.revoke}
          busy={revoke.isPending}
          error={revoke.error}
          onClose={() => {
            setRevoking(null);
          }}
          onConfirm={() => {
            revoke.mutate(revoking.id, {
              onSuccess: () => {
                setRevoking(null);
                toast(tokens.revoked);
              },
            });
          }}
        />
      )}
    </>
  );
}
