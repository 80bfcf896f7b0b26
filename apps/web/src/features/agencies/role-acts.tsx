import { useState, type ReactNode } from 'react';
import type { PostPage as Post, Role } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormDialog } from '../../ui/form-dialog';
import type { FormValues } from '../../ui/form-fields';
import { useToast } from '../../ui/toast';
import { postActs, useChange } from './agencies.api';

const INSIDE: Role[] = [
  'owner_staff',
  'section_head',
  'bureau_coordinator',
  'secretariat',
  'administrator',
  'council_member',
  'viewer',
];
const OUTSIDE: Role[] = ['council_member', 'viewer'];

/** Roles are granted and withdrawn one by one; the other side is told of each. */
export function RoleActs({ post }: { post: Post }): ReactNode {
  const { agencies, words } = useText();
  const w = agencies.post;
  const toast = useToast();
  const [granting, setGranting] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Role | null>(null);
  const grant = useChange((values: FormValues) => postActs.grant(post.id, values.role as Role));
  const withdraw = useChange((role: Role) => postActs.withdraw(post.id, role));
  const free = (post.agency === null ? OUTSIDE : INSIDE).filter((role) => !post.roles.includes(role));
  return (
    <div className="mt-2 flex flex-wrap gap-2" data-print="hide">
      {free.length > 0 && (
        <Button
          onClick={() => {
            grant.reset();
            setGranting(true);
          }}
        >
          {w.grant}
        </Button>
      )}
      {post.roles.map((role) => (
        <Button
          key={role}
          kind="text"
          onClick={() => {
            withdraw.reset();
            setWithdrawing(role);
          }}
        >
          {fill(w.withdraw, { role: words.role[role] })}
        </Button>
      ))}
      {granting && (
        <FormDialog
          title={w.grantTitle}
          note={w.grantNote}
          verb={w.grant}
          done={w.saved}
          change={grant}
          onClose={() => {
            setGranting(false);
          }}
          fields={[
            {
              name: 'role',
              label: w.roles,
              kind: 'select',
              required: true,
              placeholder: words.unset,
              choices: free.map((role) => ({ value: role, label: words.role[role] })),
            },
          ]}
        />
      )}
      {withdrawing && (
        <ConfirmDialog
          title={fill(w.withdrawTitle, { role: words.role[withdrawing] })}
          body={w.grantNote}
          verb={fill(w.withdraw, { role: words.role[withdrawing] })}
          busy={withdraw.isPending}
          error={withdraw.error}
          onConfirm={() => {
            withdraw.mutate(withdrawing, {
              onSuccess: () => {
                toast(w.saved);
                setWithdrawing(null);
              },
            });
          }}
          onClose={() => {
            setWithdrawing(null);
          }}
        />
      )}
    </div>
  );
}
