import type { ReactNode } from 'react';
import { asApiError, fieldOf } from '../api/problem';
import { fill } from '../text/fill';
import { useLanguage } from '../text/language';
import { Banner } from './banner';

/** Why an act was refused, in the words of the service; a lost connection says that nothing was lost. */
export function FailureBanner({ error }: { error: unknown }): ReactNode {
  const { text } = useLanguage();
  const words = useFailureWords();
  const problem = asApiError(error);
  return (
    <Banner tone="error" title={words(error)}>
      {problem.requestId !== null && (
        <p className="text-sub">{fill(text.states.requestNumber, { id: problem.requestId })}</p>
      )}
    </Banner>
  );
}

export function useFailureWords(): (error: unknown) => string {
  const { text, language } = useLanguage();
  return (error) => {
    const problem = asApiError(error);
    if (problem.isAway) return text.states.away;
    return problem.messages?.[language] ?? text.states.unexpected;
  };
}

/** Messages of a refused form by field name. */
export function useFieldFailures(error: unknown): Record<string, string> {
  const { language } = useLanguage();
  if (error === null || error === undefined) return {};
  return Object.fromEntries(
    asApiError(error).fields.map((field) => [fieldOf(field), field.messages[language]] as const),
  );
}
