import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../text/language';
import { languageOf } from '../text/language-of';
import { Icon } from './icons';

export interface Crumb {
  label: string;
  to?: string;
}

const EXACT = { exact: true };

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }): ReactNode {
  const { text, language } = useLanguage();
  const { shell } = text;
  return (
    <nav aria-label={shell.breadcrumb} className="mb-1 text-meta">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-2" lang={languageOf(crumb.label, language)}>
            {index > 0 && <Icon name="chevronRight" size={12} />}
            {crumb.to === undefined ? (
              <span className="text-sub" aria-current="page">
                {crumb.label}
              </span>
            ) : (
              <Link to={crumb.to} activeOptions={EXACT} className="inline-block min-h-6">
                {crumb.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
