import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { fiscalYearOf } from '../../ui/dates';
import { PageHead } from '../../ui/page';
import { programmeQuery } from '../programmes/programmes.api';
import { ChangeList, ChangesSentence } from './change-list';
import type { Days } from './changes.api';
import { DaysForm } from './days-form';

const route = getRouteApi('/app/programmes/$code/changes');

/** What changed in the programme since a day? Without days in the address, since the fiscal year began. */
export function ChangesPage(): ReactNode {
  const { code } = route.useParams();
  const { from, to } = route.useSearch();
  const navigate = route.useNavigate();
  const { today } = useSession();
  const { changes: w, programmes, shell } = useText();
  const programme = useQuery(programmeQuery(code)).data;
  const days: Days = { from: from ?? yearBegins(today), to: to ?? today };
  return (
    <>
      <PageHead
        title={w.title}
        before={
          <Breadcrumbs
            crumbs={[
              { label: shell.programmes, to: '/programmes' },
              {
                label: programme
                  ? fill(programmes.period, { from: programme.fyFrom, to: programme.fyTo })
                  : code,
                to: `/programmes/${code}`,
              },
              { label: w.title },
            ]}
          />
        }
        sentence={<ChangesSentence of={{ programme: code }} days={days} />}
      />
      <DaysForm
        key={`${days.from} ${days.to}`}
        days={days}
        onChange={(next) => {
          void navigate({ search: { ...next }, replace: true, resetScroll: false });
        }}
      />
      <ChangeList of={{ programme: code }} days={days} />
    </>
  );
}

/** 1 April of the fiscal year. */
export function yearBegins(today: string): string {
  return `${String(fiscalYearOf(today))}-04-01`;
}
