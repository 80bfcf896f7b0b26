import { useState, type ReactNode } from 'react';
import { useAccountAct } from '../../api/account';
import { answer, api } from '../../api/client';
import type { Account } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { longInstant } from '../../ui/dates';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { NewPasswordField } from '../../ui/new-password-field';
import { useToast } from '../../ui/toast';

/** A change needs the present password; what was typed stays when it is refused. */
export function PasswordPanel({ account }: { account: Account }): ReactNode {
  const { text, language } = useLanguage();
  const { account: words, states } = text;
  const toast = useToast();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [stamp, setStamp] = useState(0);
  const change = useAccountAct(() =>
    answer(api.PUT('/api/v1/account/password', { body: { currentPassword, newPassword } })),
  );
  const refused = useFieldFailures(change.error);
  if (!account.hasPassword) return <p className="text-meta">{words.noPassword}</p>;
  const errors: Record<string, string> = {};
  if (currentPassword === '')
    errors.currentPassword = fill(states.requiredField, { label: words.currentPassword });
  if (newPassword === '') errors.newPassword = fill(states.requiredField, { label: words.newPassword });
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const labels = { currentPassword: words.currentPassword, newPassword: words.newPassword };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        change.reset();
        setStamp(Date.now());
        if (Object.keys(errors).length > 0) return;
        change.mutate(undefined, {
          onSuccess: () => {
            setCurrent('');
            setNew('');
            setStamp(0);
            toast(words.passwordChanged);
          },
          onError: () => {
            setStamp(Date.now());
          },
        });
      }}
    >
      <ErrorSummary errors={shown} labels={labels} stamp={stamp} />
      {change.isError && Object.keys(refused).length === 0 && <FailureBanner error={change.error} />}
      <TextField
        name="currentPassword"
        label={words.currentPassword}
        type="password"
        autoComplete="current-password"
        required
        value={currentPassword}
        onChange={setCurrent}
        error={shown.currentPassword}
      />
      <NewPasswordField name="newPassword" value={newPassword} onChange={setNew} error={shown.newPassword} />
      <Button kind="primary" type="submit" busy={change.isPending}>
        {words.changePassword}
      </Button>
      <p className="mt-3 text-meta text-sub">{words.changePasswordNote}</p>
      {account.passwordChangedAt !== null && (
        <p className="text-meta text-sub">
          {fill(words.passwordChangedAt, { time: longInstant(account.passwordChangedAt, language) })}
        </p>
      )}
    </form>
  );
}
