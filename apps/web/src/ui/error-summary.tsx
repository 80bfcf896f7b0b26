import { useEffect, useRef, type ReactNode } from 'react';
import { fill } from '../text/fill';
import { useText } from '../text/language';

/** Listed on submit, with a link to each field; takes the focus. `names` gives the order of the fields. */
export function ErrorSummary({
  errors,
  stamp,
}: {
  errors: Record<string, string>;
  stamp: number;
}): ReactNode {
  const { states } = useText();
  const ref = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);
  const any = entries.length > 0;
  useEffect(() => {
    if (any) ref.current?.focus();
  }, [any, stamp]);
  if (!any) return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="mb-5 rounded-8 border-2 border-late px-4 py-3 text-meta"
      data-error-summary=""
    >
      <p className="font-700 text-late-text">{fill(states.summary, { count: entries.length })}</p>
      <ul className="mt-1 list-disc pl-5">
        {entries.map(([name, message]) => (
          <li key={name}>
            <a
              className="inline-block min-h-6 py-0.5"
              href={`#${name}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(name)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
