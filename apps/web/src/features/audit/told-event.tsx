import type { ReactNode } from 'react';
import type { ToldEvent } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { shortInstant } from '../../ui/dates';
import { AgencyShape } from '../../ui/owner';

/** Sentences with their day and time; each with what stood there before. */
export function ToldList({ items }: { items: ToldEvent[] }): ReactNode {
  const { language } = useLanguage();
  return (
    <ul className="text-meta">
      {items.map((item) => (
        <li key={item.id} className="flex gap-2 border-b border-rule py-2">
          <span className="pt-0.5">
            <AgencyShape agency={item.agency} size={13} />
          </span>
          <div className="min-w-0 flex-1 break-words">
            <time dateTime={item.at} className="mr-2 text-sub">
              {shortInstant(item.at, language)}
            </time>
            {item.sentence[language]}
            <ToldDetails item={item} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Field by field, the reason, and whether the content is gone. */
export function ToldDetails({ item }: { item: ToldEvent }): ReactNode {
  const { text, language } = useLanguage();
  const { audit } = text;
  return (
    <>
      {item.changes.length > 0 && (
        <dl className="mt-1">
          {item.changes.map((change, index) => (
            <div key={`${change.field.ja}${String(index)}`} className="flex flex-wrap gap-x-2">
              <dt className="text-sub">{change.field[language]}</dt>
              <dd className="min-w-0 break-words whitespace-pre-wrap">
                <span className="sr-only">{audit.before} </span>
                <del className="bg-red-50 decoration-late">{change.before[language]}</del>
                <span aria-hidden="true"> → </span>
                <span className="sr-only">{audit.after} </span>
                <ins className="bg-green-50 decoration-done underline">{change.after[language]}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {item.reason !== null && <p className="text-sub">{fill(audit.reason, { reason: item.reason })}</p>}
      {item.disposed && <p className="text-sub">{audit.disposed}</p>}
    </>
  );
}
