import { getRouteApi } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { CountedProgramme } from '../../api/types';
import { Fill, fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button, ButtonLink } from '../../ui/button';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { AskedAct } from '../joint-acts/asked-act';
import { Register, RegisterLegend } from '../../ui/register';
import { SheetsButton } from '../imports/sheets-button';
import { HistorySection } from '../audit/history';
import { noteProgrammeSeen } from '../home/use-first-steps';
import { PeriodWarning } from '../strategies/strategy-parts';
import { CommonGaps } from './common-gaps';
import { commonGaps, countOwners, matches, NO_FILTER, type InitiativeFilter } from './initiative-filter';
import { NewDraft } from './new-draft';
import { ProgrammeAbout } from './programme-about';
import { ProgrammeLinks } from './programme-links';
import { ProgrammeFilters } from './programme-filters';
import { useProgramme } from './programmes.api';
import { ProgrammeThemes } from './theme-acts';
import { ThemeTable } from './theme-table';

const route = getRouteApi('/app/programmes/$code');

/** Which of the 26 are whose, and where are gaps? */
export function ProgrammePage(): ReactNode {
  const { code } = route.useParams();
  const query = useProgramme(code);
  useEffect(() => {
    if (query.isSuccess) noteProgrammeSeen();
  }, [query.isSuccess]);
  return <QueryState query={query}>{(programme) => <Content programme={programme} />}</QueryState>;
}

function Content({ programme }: { programme: CountedProgramme }): ReactNode {
  const may = useMay();
  const { programmes, shell, lifecycle } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter: InitiativeFilter = { ...NO_FILTER, ...definedIn(search) };
  const change = (next: Partial<InitiativeFilter>) => {
    const all = { ...filter, ...next };
    void navigate({
      search: {
        show: all.show === 'all' ? undefined : all.show,
        department: all.department || undefined,
        partner: all.partner || undefined,
        sdg: all.sdg || undefined,
        tag: all.tag || undefined,
        funding: all.funding || undefined,
        state: all.state || undefined,
        gap: all.gap || undefined,
      },
      replace: true,
      resetScroll: false,
    });
  };
  const themes = programme.themes.map((theme) => ({
    theme,
    rows: theme.initiatives.filter((row) => matches(row, filter)),
  }));
  const common = commonGaps(programme);
  const shown = new Set(themes.flatMap(({ rows }) => rows.map((row) => row.id)));
  const generation = fill(programmes.generationPeriod, {
    n: programme.generation,
    from: programme.fyFrom,
    to: programme.fyTo,
  });
  return (
    <>
      <PageHead
        title={programme.name.replace(/（\d{4}～\d{4}）$/, '')}
        long
        before={
          <Breadcrumbs crumbs={[{ label: shell.programmes, to: '/programmes' }, { label: generation }]} />
        }
        sentence={
          programme.counts.initiatives === 0 ? (
            programmes.noInitiatives
          ) : (
            <Summary
              programme={programme}
              onShow={(value) => {
                change({ show: value });
              }}
            />
          )
        }
        acts={
          <>
            {programme.can.draft && <NewDraft programme={programme} />}
            {may('owner.confirm') && (
              <ButtonLink to="/programmes/$code/confirmations" params={{ code: programme.code }}>
                {lifecycle.confirmations.open}
              </ButtonLink>
            )}
            <ButtonLink to="/programmes/$code/completeness" params={{ code: programme.code }}>
              {lifecycle.completeness.open}
            </ButtonLink>
            <SheetsButton
              forms={['initiatives', 'indicators', 'targets', 'measurements']}
              scope={{ programme: programme.code }}
            />
            {programme.report && (
              <ButtonLink to="/programmes/$code/progress" params={{ code: programme.code }}>
                {programmes.progress}
              </ButtonLink>
            )}
          </>
        }
      />
      <AskedAct subjectType="programme" subjectId={programme.id} />
      <ProgrammeLinks code={programme.code} />
      {programme.strategies
        .filter(({ periodDiffers }) => periodDiffers)
        .map((strategy) => (
          <PeriodWarning key={strategy.id} programme={programme} strategy={strategy} />
        ))}
      {programme.counts.initiatives > 0 && (
        <div className="mb-8 flex flex-wrap gap-x-8 gap-y-5">
          <div className="w-96 max-w-full">
            <Register themes={programme.themes} dimmed={(id) => !shown.has(id)} />
            <RegisterLegend counts={programme.counts} />
          </div>
          <div className="min-w-[min(20rem,100%)] flex-1">
            <ProgrammeFilters programme={programme} filter={filter} onChange={change} />
          </div>
        </div>
      )}
      {programme.counts.initiatives > 0 && shown.size === 0 && (
        <Empty title={programmes.nothing}>
          <ClearButton
            onClear={() => {
              change(NO_FILTER);
            }}
          />
        </Empty>
      )}
      <CommonGaps code={programme.code} gaps={common} />
      {themes.map(({ theme, rows }) => (
        <ThemeTable
          key={theme.id}
          theme={theme}
          rows={rows}
          common={common.map(({ gap }) => gap)}
          {...(filter.gap === '' ? {} : { gap: filter.gap })}
        />
      ))}
      <ProgrammeThemes programme={programme} />
      <ProgrammeAbout programme={programme} />
      <HistorySection kind="programme" id={programme.id} version={programme.version} />
    </>
  );
}

/** What the address says; what it leaves out stays as it is without a filter. */
function definedIn<T extends object>(search: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function ClearButton({ onClear }: { onClear: () => void }): ReactNode {
  const { states } = useText();
  return (
    <Button kind="act" onClick={onClear}>
      {states.clearFilters}
    </Button>
  );
}

/** 道市共同21件、道2件、市3件。… with the counts that lead to rows as links. */
function Summary(props: {
  programme: CountedProgramme;
  onShow: (show: InitiativeFilter['show']) => void;
}): ReactNode {
  const { programmes } = useText();
  const { counts } = props.programme;
  const link = (show: InitiativeFilter['show'], value: number, late?: boolean) => (
    <button
      type="button"
      data-print="keep"
      className={`font-700 underline underline-offset-4 ${late ? 'text-late-text' : 'text-act'}`}
      onClick={() => {
        props.onShow(show);
      }}
    >
      {fill(programmes.number, { count: value })}
    </button>
  );
  return (
    <>
      <Owners programme={props.programme} unknown={link('unknown', counts.unknown)} />
      {counts.gaps > 0 || counts.overdue > 0 ? (
        <Fill
          text={counts.overdue > 0 ? programmes.summaryGaps : programmes.summaryGapsOnly}
          parts={{
            gaps: link('gap', counts.gaps),
            overdue: link('overdue', counts.overdue, counts.overdue > 0),
          }}
        />
      ) : (
        programmes.summaryGapsNone
      )}
    </>
  );
}

/** Nothing assumed is said as a fact: while no owner is confirmed, the sentence begins with 「推定では」. */
function Owners({ programme, unknown }: { programme: CountedProgramme; unknown: ReactNode }): ReactNode {
  const { programmes, words } = useText();
  // What there is none of is not counted.
  const told = (by: Record<'joint' | 'prefecture' | 'city', number>) =>
    (['joint', 'prefecture', 'city'] as const)
      .filter((owner) => by[owner] > 0)
      .map((owner) => fill(programmes.ownerCounts[owner], { count: by[owner] }))
      .join(words.comma);
  const { counts } = programme;
  const assumedOwners = countOwners(programme);
  if (counts.unknown === 0) return fill(programmes.summary, { owners: told(assumedOwners) });
  if (counts.unknown < counts.initiatives) {
    return (
      <>
        {fill(programmes.summary, { owners: told(counts) })}
        <Fill text={programmes.summaryUnknown} parts={{ unknown }} />
      </>
    );
  }
  const assumed = told(assumedOwners);
  return (
    <Fill
      text={assumed === '' ? programmes.summaryUnconfirmed : programmes.summaryAssumed}
      parts={{ owners: assumed, unknown }}
    />
  );
}
