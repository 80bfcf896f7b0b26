import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Register, RegisterLegend } from '../../ui/register';
import { currentProgramme } from '../programmes/current-programme';
import { programmesQuery, useProgramme } from '../programmes/programmes.api';

/** The register of the programme of this fiscal year. */
export function ProgrammeNow(): ReactNode {
  const { home } = useText();
  const code = useCurrentProgramme();
  const programme = useProgramme(code);
  if (code === undefined) return null;
  return (
    <Section title={home.now}>
      <QueryState query={programme}>
        {({ counts, themes }) => (
          <>
            <p className="mb-3 text-meta">
              {fill(home.nowSentence, {
                count: counts.initiatives,
                overdue: counts.overdue,
                gaps: counts.gaps,
              })}
            </p>
            <Register themes={themes} />
            <RegisterLegend counts={counts} />
            <p className="mt-3 text-meta">
              <Link to="/programmes/$code" params={{ code }} data-step="programme">
                {home.openProgramme}
              </Link>
            </p>
          </>
        )}
      </QueryState>
    </Section>
  );
}

/** The programme whose years hold today, else the newest. */
export function useCurrentProgramme(): string | undefined {
  const { today } = useSession();
  const { data } = useQuery(programmesQuery);
  return currentProgramme(data?.items ?? [], today)?.code;
}
