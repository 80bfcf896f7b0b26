import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Fragment, useState, type ReactNode } from 'react';
import type { IndicatorPage, Judgement } from '../../api/types';
import { fill, Fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Button, ButtonLink } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { MoreButton } from '../../ui/more-button';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { SheetsButton } from '../imports/sheets-button';
import { IndicatorTable } from './indicator-table';
import { indicatorsQuery, JUDGEMENTS, KINDS, type IndicatorFilter } from './kpis.api';

const route = getRouteApi('/app/indicators');
const GAPS = ['any', 'target', 'baseline', 'figure', 'link', 'department'] as const;

/** Which indicators are behind, and which cannot be judged? */
export function IndicatorsPage(): ReactNode {
  const { kpis: w } = useText();
  const search = route.useSearch();
  const { q, ...filter } = search;
  const query = useInfiniteQuery(
    indicatorsQuery({ ...(filter as IndicatorFilter), ...(q === undefined ? {} : { search: q }) }),
  );
  const pages = query.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.items);
  const counts = pages[0]?.counts;
  return (
    <>
      <PageHead
        title={w.title}
        sentence={counts === undefined || counts === null ? w.sentencePlain : <Counted counts={counts} />}
        acts={
          <>
            {pages[0]?.can.create === true && (
              <ButtonLink kind="primary" to="/indicators/new">
                {w.add}
              </ButtonLink>
            )}
            <SheetsButton forms={['indicators', 'targets', 'measurements']} />
          </>
        }
      />
      <Filters />
      <QueryState query={query}>
        {() =>
          rows.length === 0 ? (
            <Empty title={w.empty} />
          ) : (
            <div className="border-t-2 border-black pt-2">
              <IndicatorTable caption={w.title} rows={rows} listed gaps={search.gap !== undefined} />
            </div>
          )
        }
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-meta" data-print="hide">
        <Link to="/statistics" className="inline-block min-h-6">
          {w.links.statistics}
        </Link>
        <Link to="/rules" className="inline-block min-h-6">
          {w.links.rules}
        </Link>
      </p>
    </>
  );
}

const BEHIND = ['missed', 'regressed', 'behind', 'slightly_behind'] as const;

/** The count of each judgement that asks for something, as a link to its rows. */
function Counted({ counts }: { counts: NonNullable<IndicatorPage['counts']> }): ReactNode {
  const { kpis: w, words } = useText();
  const search = route.useSearch();
  if (counts.total === 0) return w.empty;
  const rows = (judgement: Judgement) => (
    <Link key={judgement} to="/indicators" search={{ ...search, judgement }}>
      {fill(w.sentenceCount, { judgement: w.judgements[judgement], count: counts[judgement] })}
    </Link>
  );
  const behind = BEHIND.filter((judgement) => counts[judgement] > 0);
  return (
    <>
      {fill(counts.capped ? w.sentenceMany : w.sentence, { total: counts.total })}
      {behind.length === 0
        ? counts.not_evaluable < counts.total && w.sentenceNoneBehind
        : behind.map((judgement, at) => (
            <Fragment key={judgement}>
              {at > 0 && words.comma}
              {rows(judgement)}
            </Fragment>
          ))}
      {behind.length > 0 && w.sentenceEnd}
      {counts.not_evaluable > 0 && <Fill text={w.sentenceUnknown} parts={{ count: rows('not_evaluable') }} />}
    </>
  );
}

function Filters(): ReactNode {
  const { kpis: w, states } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const change = (next: Partial<typeof search>) => {
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  };
  const filtered = Object.values(search).some(Boolean);
  return (
    <form
      role="search"
      data-print="hide"
      className="mb-2 grid items-end gap-x-4 md:grid-cols-[minmax(0,16rem)_7rem_9rem_9rem_11rem]"
      onSubmit={(event) => {
        event.preventDefault();
        change({ q: typed.trim() || undefined });
      }}
    >
      <TextField label={w.search} value={typed} onChange={setTyped} />
      <Button type="submit" className="mb-4">
        {w.searchGo}
      </Button>
      <SelectField
        label={w.judgementFilter}
        value={search.judgement ?? ''}
        placeholder={w.all}
        choices={JUDGEMENTS.map((value) => ({ value, label: w.judgements[value] }))}
        onChange={(value) => {
          change({ judgement: JUDGEMENTS.find((each) => each === value) });
        }}
      />
      <SelectField
        label={w.kindFilter}
        value={search.kind ?? ''}
        placeholder={w.all}
        choices={KINDS.map((value) => ({ value, label: w.kinds[value] }))}
        onChange={(value) => {
          change({ kind: KINDS.find((each) => each === value) });
        }}
      />
      <SelectField
        label={w.gapFilter}
        value={search.gap ?? ''}
        placeholder={w.all}
        choices={GAPS.map((value) => ({
          value,
          label: value === 'any' ? w.gapAny : (w.gaps[value] ?? value),
        }))}
        onChange={(value) => {
          change({ gap: GAPS.find((each) => each === value) });
        }}
      />
      {filtered && (
        <p className="mb-4 text-meta md:col-span-5">
          <Link to="/indicators">{states.clearFilters}</Link>
        </p>
      )}
    </form>
  );
}
