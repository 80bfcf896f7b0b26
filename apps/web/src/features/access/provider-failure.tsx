import type { ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Banner } from '../../ui/banner';
import { useFailureWords } from '../../ui/failure';

/** The service's own sentence also where it says 503: it is the provider that is away, not the service. */
export function ProviderFailure({ error }: { error: unknown }): ReactNode {
  const { text, language } = useLanguage();
  const words = useFailureWords();
  const problem = asApiError(error);
  return (
    <Banner tone="error" title={problem.messages?.[language] ?? words(error)}>
      {problem.requestId !== null && (
        <p className="text-sub">{fill(text.states.requestNumber, { id: problem.requestId })}</p>
      )}
    </Banner>
  );
}
