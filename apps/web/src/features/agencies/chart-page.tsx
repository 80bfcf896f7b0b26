import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import type { Chart } from '../../api/types';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { DateField, dayOrProblem } from '../../ui/date-field';
import { longDay } from '../../ui/dates';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { typedDay } from '../../ui/wareki';
import { chartQuery } from './agencies.api';
import { AddDepartment, AddPost } from './chart-acts';
import { ChartSides } from './chart-tree';

const route = getRouteApi('/app/chart');

/** Who sits where, on a day? */
export function ChartPage(): ReactNode {
  const { text, language } = useLanguage();
  const { chart } = text.agencies;
  const { on } = route.useSearch();
  const { today } = useSession();
  const may = useMay();
  const [adding, setAdding] = useState<'department' | 'post' | null>(null);
  const query = useQuery(chartQuery(on));
  const close = () => {
    setAdding(null);
  };
  const sentence =
    query.data && fill(chart.sentence, { day: longDay(query.data.on, language), ...counts(query.data) });
  return (
    <>
      <PageHead
        before={<AdministrationNav />}
        title={chart.title}
        sentence={sentence}
        acts={
          may('post.manage') && (
            <>
              {may('department.manage') && (
                <Button
                  onClick={() => {
                    setAdding('department');
                  }}
                >
                  {chart.addDepartment}
                </Button>
              )}
              <Button
                onClick={() => {
                  setAdding('post');
                }}
              >
                {chart.addPost}
              </Button>
            </>
          )
        }
      />
      <DayChoice key={on ?? today} on={on} />
      <QueryState query={query}>{(data) => <ChartSides sides={data.items} />}</QueryState>
      {adding === 'department' && query.data && <AddDepartment sides={query.data.items} onClose={close} />}
      {adding === 'post' && query.data && <AddPost sides={query.data.items} onClose={close} />}
    </>
  );
}

function counts({ items }: Chart): { departments: number; posts: number; vacant: number } {
  const posts = items.flatMap((side) => side.posts);
  return {
    departments: items.flatMap((side) => side.departments).length,
    posts: posts.length,
    vacant: posts.filter(({ holders }) => !holders.some(({ kind }) => kind === 'holder')).length,
  };
}

/** The day lives in the address; an empty one is today. */
function DayChoice({ on }: { on: string | undefined }): ReactNode {
  const { text } = useLanguage();
  const { chart } = text.agencies;
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(on === undefined ? '' : typedDay(on));
  const [error, setError] = useState<string>();
  const go = (day: string | undefined) => {
    void navigate({ search: { on: day }, resetScroll: false });
  };
  return (
    <form
      noValidate
      data-print="hide"
      className="mb-6 grid max-w-2xl items-start gap-x-4 md:grid-cols-[16rem_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        const { date } = text.parts;
        const read = dayOrProblem(typed, { ...date, missing: fill(date.missing, { label: chart.on }) });
        if ('day' in read) go(read.day);
        else setError(read.message);
      }}
    >
      <DateField
        lookBack
        name="on"
        label={chart.on}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setError(undefined);
        }}
        error={error}
      />
      <div className="flex flex-wrap gap-2 pb-4 md:pt-14">
        <Button type="submit">{chart.show}</Button>
        {on !== undefined && (
          <Button
            kind="text"
            onClick={() => {
              go(undefined);
            }}
          >
            {chart.today}
          </Button>
        )}
      </div>
    </form>
  );
}
