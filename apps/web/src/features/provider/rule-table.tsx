import { useState, type ReactNode } from 'react';
import type { ProviderRule } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { dayOf, plainDay } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { postLabel, PostName } from '../../ui/owner';
import { Table } from '../../ui/table';
import { useToast } from '../../ui/toast';
import { useDeleteRule } from './provider.api';

export function RuleTable({ items }: { items: ProviderRule[] }): ReactNode {
  const { text, language } = useLanguage();
  const { providers } = text;
  const heads = providers.ruleHeads;
  const toast = useToast();
  const remove = useDeleteRule();
  const [removing, setRemoving] = useState<ProviderRule | null>(null);
  if (items.length === 0) return <p className="text-meta text-sub">{providers.rulesNone}</p>;
  return (
    <>
      <Table
        caption={providers.rulesTitle}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'claim',
            head: heads.claim,
            label: heads.claim,
            cell: ({ claim }) => <span className="break-all">{claim}</span>,
          },
          {
            key: 'value',
            head: heads.value,
            label: heads.value,
            cell: ({ value }) => <span className="break-all">{value}</span>,
          },
          {
            key: 'post',
            head: heads.post,
            label: heads.post,
            cell: ({ post, valid }) => (
              <>
                <PostName post={post} />
                {!valid && (
                  <span className="block">
                    <Marked mark="gap">{providers.ruleInvalid}</Marked>
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'created',
            head: heads.created,
            label: heads.created,
            cell: ({ createdAt }) => plainDay(dayOf(createdAt), language),
          },
          {
            key: 'acts',
            head: heads.acts,
            cell: (rule) => (
              <Button
                className="min-h-8 px-3"
                aria-label={`${providers.ruleDelete}：${rule.claim}＝${rule.value}`}
                onClick={() => {
                  remove.reset();
                  setRemoving(rule);
                }}
              >
                {providers.ruleDelete}
              </Button>
            ),
          },
        ]}
      />
      {removing && (
        <ConfirmDialog
          title={providers.ruleDeleteTitle}
          body={fill(providers.ruleDeleteBody, {
            claim: removing.claim,
            value: removing.value,
            post: postLabel(removing.post),
          })}
          verb={providers.ruleDelete}
          busy={remove.isPending}
          error={remove.error}
          onClose={() => {
            setRemoving(null);
          }}
          onConfirm={() => {
            remove.mutate(removing.id, {
              onSuccess: () => {
                setRemoving(null);
                toast(providers.ruleDeleted);
              },
            });
          }}
        />
      )}
    </>
  );
}
