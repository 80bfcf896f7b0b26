import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { useAdministrationEntries } from './administration';

const EXACT = { exact: false, includeSearch: false };

/** The pages of the room 管理 above each of them; nothing where there is only one to open. */
export function AdministrationNav(): ReactNode {
  const { administration } = useText();
  const entries = useAdministrationEntries();
  if (entries.length < 2) return null;
  return (
    <nav aria-label={administration.nav} className="mb-4">
      <ul className="flex flex-wrap gap-x-1 gap-y-1 border-b border-rule">
        {entries.map(({ key, to }) => (
          <li key={key}>
            <Link
              to={to}
              data-plain=""
              activeOptions={EXACT}
              className="inline-flex min-h-10 items-center border-b-4 border-transparent px-3 text-meta font-700 hover:bg-solid-gray-50 aria-[current=page]:border-ink max-md:min-h-11"
            >
              {administration.entries[key]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
