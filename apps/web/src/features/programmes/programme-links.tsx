import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/language';

/** The other pages of one programme. */
export function ProgrammeLinks({ code }: { code: string }): ReactNode {
  const { programmes, revisions, lineage, changes, dataIssues } = useText();
  const params = { code };
  return (
    <nav aria-label={programmes.morePages} className="mb-6 text-meta" data-print="hide">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li>
          <Link to="/programmes/$code/revisions" params={params} className="inline-block min-h-6">
            {revisions.list}
          </Link>
        </li>
        <li>
          <Link to="/programmes/$code/lineage" params={params} className="inline-block min-h-6">
            {lineage.title}
          </Link>
        </li>
        <li>
          <Link to="/programmes/$code/changes" params={params} className="inline-block min-h-6">
            {changes.title}
          </Link>
        </li>
        <li>
          <Link to="/data-issues" search={{ programme: code }} className="inline-block min-h-6">
            {dataIssues.title}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
