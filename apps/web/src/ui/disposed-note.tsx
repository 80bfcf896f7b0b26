import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api } from '../api/client';
import { sessionQuery } from '../api/session';
import { fill } from '../text/fill';
import { useLanguage } from '../text/language';
import { dayOf, fiscalYear, plainDay } from './dates';

const RECORD_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

function disposedQuery(id: string) {
  return queryOptions({
    queryKey: ['retention', 'disposed', id],
    queryFn: () => answer(api.GET('/api/v1/disposed-records/{id}', { params: { path: { id } } })),
    retry: false,
  });
}

/** Where a link leads to a record that was disposed of: which, when, and in whose name. Nothing where it leads nowhere. */
export function DisposedNote(): ReactNode {
  const { text, language } = useLanguage();
  const { pathname } = useLocation();
  // This may stand outside the frame, where nobody is signed in.
  const session = useQueryClient().getQueryData(sessionQuery.queryKey);
  const id = RECORD_ID.exec(pathname)?.[0];
  const { data } = useQuery({
    ...disposedQuery(id ?? ''),
    enabled: id !== undefined && session?.permissions.includes('disposed_record.read') === true,
  });
  if (data === undefined) return null;
  const { retention, words } = text;
  const lists = data.lists.map(({ agency, fiscalYear: year, number }) =>
    fill(retention.disposed.list, {
      list: fill(retention.listName, { year: fiscalYear(year, language), agency: words.agency[agency] }),
      number,
    }),
  );
  return (
    <p className="mt-2">
      {fill(retention.disposed.sentence, {
        kind: retention.kinds[data.kind],
        completed: plainDay(data.completedOn, language),
        disposed: plainDay(dayOf(data.disposedAt), language),
      })}{' '}
      {lists.join(retention.disposed.and)}
    </p>
  );
}
