import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { LoadFailure } from '../../ui/query-state';

/** A link that opens nothing any more, and what to do then. */
export function SpentLink(props: {
  error: unknown;
  retry: () => void;
  purpose: 'reset' | 'invitation';
}): ReactNode {
  const { access } = useText();
  if (asApiError(props.error).code !== 'accounts/link-spent')
    return <LoadFailure error={props.error} retry={props.retry} />;
  return (
    <Empty title={access.spent.title}>
      {props.purpose === 'reset' ? (
        <Link to="/reset">{access.spent.askAgain}</Link>
      ) : (
        <p>{access.spent.askAdministrator}</p>
      )}
      <p className="mt-2">
        <Link to="/sign-in">{access.backToSignIn}</Link>
      </p>
    </Empty>
  );
}
