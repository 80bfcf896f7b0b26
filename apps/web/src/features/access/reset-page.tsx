import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { FailureBanner } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { OutsidePage } from './outside-page';

/** Asks for the link; the answer is the same whether or not there is such an account. */
export function ResetPage(): ReactNode {
  const { access, states } = useText();
  const words = access.reset;
  const [loginName, setLoginName] = useState('');
  const [asked, setAsked] = useState(false);
  const wish = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/password-resets', { body: { loginName: loginName.trim() } })),
  });
  const missing = loginName.trim() === '';
  return (
    <OutsidePage title={words.title} lead={words.lead}>
      {wish.isSuccess ? (
        <Banner tone="done" title={words.sent} live>
          <p>{words.sentNote}</p>
        </Banner>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
            if (!missing) wish.mutate();
          }}
        >
          {wish.isError && <FailureBanner error={wish.error} />}
          <TextField
            name="loginName"
            label={access.loginName}
            autoComplete="username"
            required
            value={loginName}
            onChange={setLoginName}
            error={asked && missing ? fill(states.requiredField, { label: access.loginName }) : undefined}
          />
          <Button kind="primary" type="submit" className="mt-2 px-8" busy={wish.isPending}>
            {words.verb}
          </Button>
        </form>
      )}
      <p className="mt-6 text-meta">
        <Link to="/sign-in">{access.backToSignIn}</Link>
      </p>
    </OutsidePage>
  );
}
