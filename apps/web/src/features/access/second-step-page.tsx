import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FailureBanner } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { OutsidePage } from './outside-page';
import { useEnter } from './use-sign-in';

const route = getRouteApi('/sign-in/code');

/** The second step: the six digits of the authenticator, or a recovery code. */
export function SecondStepPage(): ReactNode {
  const { access, account, states } = useText();
  const { return: returnTo } = route.useSearch();
  const enter = useEnter(returnTo);
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const step = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/session/second-factor', { body: { code } })),
    onSuccess: enter,
  });
  return (
    <OutsidePage title={access.step.title} lead={access.step.lead}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (code.trim() !== '') step.mutate();
        }}
      >
        {step.isError && <FailureBanner error={step.error} />}
        <TextField
          name="code"
          label={account.code}
          help={access.step.help}
          autoComplete="one-time-code"
          width="max-w-64"
          required
          value={code}
          onChange={setCode}
          error={
            asked && code.trim() === '' ? fill(states.requiredField, { label: account.code }) : undefined
          }
        />
        <Button kind="primary" type="submit" className="mt-2 px-8" busy={step.isPending}>
          {access.submit}
        </Button>
      </form>
      <p className="mt-6 text-meta">
        <Link to="/sign-in" search={returnTo === undefined ? {} : { return: returnTo }}>
          {access.step.again}
        </Link>
      </p>
    </OutsidePage>
  );
}
