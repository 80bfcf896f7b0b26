import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { shortInstant } from '../../ui/dates';
import { postLabel } from '../../ui/owner';
import { QueryState } from '../../ui/query-state';
import { documentVersionsQuery, fileAddress } from './documents.api';

/** Earlier versions stay readable for those they were for. */
export function DocumentVersions({ id }: { id: string }): ReactNode {
  const { text, language } = useLanguage();
  const { documents: w } = text;
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...documentVersionsQuery(id), enabled: open });
  return (
    <details
      className="mt-1 text-meta"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className="cursor-pointer py-1">{w.versions}</summary>
      {open && (
        <QueryState query={query}>
          {({ items }) => (
            <ul>
              {items.map((version) => (
                <li key={version.number} className="py-1">
                  <a href={fileAddress(id, version.number)} download data-plain="">
                    {fill(w.version, { number: version.number })} {version.name}
                  </a>{' '}
                  <span className="text-sub">
                    {w.audiences[version.audience]}
                    {text.words.comma}
                    {fill(w.addedBy, {
                      who: postLabel(version.addedBy),
                      time: shortInstant(version.addedAt, language),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </QueryState>
      )}
    </details>
  );
}
