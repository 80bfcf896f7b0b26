import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** One face of a page; the first has no key of its own in the address. */
export interface PageTab {
  key: string | undefined;
  label: string;
  /** How many things stand there; nothing when it would not help. */
  count?: number | undefined;
}

/** Tabs are links: each face of a page has its address, and reload and back work. */
export function PageTabs({
  label,
  tabs,
  current,
}: {
  label: string;
  tabs: readonly PageTab[];
  current: string | undefined;
}): ReactNode {
  return (
    <nav aria-label={label} className="mb-6 border-b border-solid-gray-420" data-print="hide">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.label}>
            <Link
              to="."
              search={(tab.key === undefined ? {} : { tab: tab.key }) as never}
              data-plain=""
              resetScroll={false}
              aria-current={tab.key === current ? 'true' : undefined}
              className={`-mb-px inline-flex min-h-11 items-center border-b-4 px-1 text-meta ${
                tab.key === current ? 'border-ink font-700' : 'border-transparent hover:border-solid-gray-300'
              }`}
            >
              {tab.label}
              {tab.count !== undefined && <span className="ml-1 tabular-nums">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
