import type { ReactNode } from 'react';
import { asApiError, fieldOf } from '../api/problem';
import { fill } from '../text/fill';
import { useLanguage } from '../text/language';
import { Banner } from './banner';

/** Why an act was refused, in the words of the service; a lost connection says that nothing was lost. */
export function FailureBanner({
  error,
  atFields = [],
}: {
  error: unknown;
  /** Fields that tell their own reason; every other reason is told here. */
  atFields?: readonly string[];
}): ReactNode {
  const { text, language } = useLanguage();
  const words = useFailureWords();
  const problem = asApiError(error);
  const title = words(error);
  const reasons = problem.fields.filter(
    (field) => !atFields.includes(fieldOf(field)) && field.messages[language] !== title,
  );
  return (
    <Banner tone="error" title={title}>
      {reasons.length > 0 && (
        <ul className="list-disc pl-5">
          {reasons.map(({ pointer, code, messages }) => (
            <li key={`${pointer} ${code}`}>{messages[language]}</li>
          ))}
        </ul>
      )}
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
