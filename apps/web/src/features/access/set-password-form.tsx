import { useState, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { Field } from '../../ui/field';
import { NewPasswordField } from '../../ui/new-password-field';

/** The login name to be sure of, and a new password. */
export function SetPasswordForm(props: {
  loginName: string;
  verb: string;
  busy: boolean;
  error: unknown;
  onSubmit: (password: string) => void;
}): ReactNode {
  const { access, account, states } = useText();
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const refused = useFieldFailures(props.error);
  const missing = password === '' ? fill(states.requiredField, { label: account.newPassword }) : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (password !== '') props.onSubmit(password);
      }}
    >
      {props.error !== null && refused.password === undefined && <FailureBanner error={props.error} />}
      <Field name="loginName" label={access.loginName}>
        {(control) => (
          <input
            {...control}
            readOnly
            autoComplete="username"
            value={props.loginName}
            className="min-h-10 w-full rounded-8 border border-rule bg-solid-gray-50 px-3 text-std-16N-170 max-md:min-h-11"
          />
        )}
      </Field>
      <NewPasswordField
        name="password"
        value={password}
        onChange={setPassword}
        error={asked ? (missing ?? refused.password) : undefined}
      />
      <Button kind="primary" type="submit" className="mt-2 px-8" busy={props.busy}>
        {props.verb}
      </Button>
    </form>
  );
}
