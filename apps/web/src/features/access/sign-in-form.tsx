import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner } from '../../ui/failure';
import { TextField } from '../../ui/field';
import type { SignIn } from './use-sign-in';

/** The local account. The password is never kept as a draft. */
export function SignInForm({ signIn }: { signIn: SignIn }): ReactNode {
  const { access, states } = useText();
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const [stamp, setStamp] = useState(0);
  const errors: Record<string, string> = {};
  if (loginName.trim() === '') errors.loginName = fill(states.requiredField, { label: access.loginName });
  if (password === '') errors.password = fill(states.requiredField, { label: access.password });
  const shown = stamp === 0 ? {} : errors;
  return (
    <section className="border-t-2 border-black pt-3">
      <h2 className="mb-3 text-std-18B-160">{access.heading}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setStamp(Date.now());
          if (Object.keys(errors).length === 0) signIn.mutate({ loginName: loginName.trim(), password });
        }}
      >
        <ErrorSummary errors={shown} stamp={stamp} />
        {signIn.isError && <FailureBanner error={signIn.error} />}
        <TextField
          name="loginName"
          label={access.loginName}
          autoComplete="username"
          required
          value={loginName}
          onChange={setLoginName}
          error={shown.loginName}
        />
        <TextField
          name="password"
          label={access.password}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
          error={shown.password}
        />
        <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button kind="primary" type="submit" className="px-8" busy={signIn.isPending}>
            {access.submit}
          </Button>
          <Link to="/reset" className="text-meta">
            {access.forgotten}
          </Link>
        </div>
      </form>
    </section>
  );
}
