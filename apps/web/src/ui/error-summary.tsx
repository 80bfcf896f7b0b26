import { useEffect, useRef, type ReactNode } from 'react';
import { fill } from '../text/fill';
import { useLanguage } from '../text/language';

/** Listed on submit, with a link to each field; takes the focus. A line that does not say its field begins with its label. */
export function ErrorSummary({
  errors,
  labels = {},
  stamp,
}: {
  errors: Record<string, string>;
  labels?: Record<string, string>;
  stamp: number;
}): ReactNode {
  const { text, language } = useLanguage();
  const { states } = text;
  const line = (name: string, message: string): string => {
    // 「内容（任意）」 is called 「内容」 in a sentence.
    const label = (labels[name] ?? '').replace(/\s*[（(].*$/, '');
    return message.includes(label) ? message : `${label}${language === 'ja' ? '：' : ': '}${message}`;
  };
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
              {line(name, message)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
