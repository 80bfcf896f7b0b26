import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { StatisticSeries } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { plainDay } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { grouped } from '../../ui/official-words';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { HistorySection } from '../audit/history';
import { MOST_CELLS, TableDialog } from './figure-dialogs';
import { FiguresByPeriod, hasRowsOfPeriods } from './figures-by-period';
import { FiguresOfPeriod } from './figures-of-period';
import { periodWords } from './period-words';
import { SeriesActs } from './series-acts';
import { SeriesChart } from './series-chart';
import { seriesQuery } from './statistics.api';

const route = getRouteApi('/app/statistics/$id');

export function SeriesPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(seriesQuery(id));
  return <QueryState query={query}>{(series) => <Content series={series} />}</QueryState>;
}

/** What does the source say, and do its totals agree with their parts? */
function Content({ series }: { series: StatisticSeries }): ReactNode {
  const { text, language } = useLanguage();
  const { statistics: w, kpis, words } = text;
  const [editing, setEditing] = useState<StatisticSeries['values'][number] | null>(null);
  const mayEdit = series.can.manage && series.rows.length * series.columns.length <= MOST_CELLS;
  const periods = [...new Map(series.values.map((value) => [`${value.from} ${value.to}`, value])).values()];
  const byPeriod = hasRowsOfPeriods(series, periods);
  return (
    <>
      <PageHead
        before={
          <Breadcrumbs
            crumbs={[
              { label: kpis.title, to: '/indicators' },
              { label: w.title, to: '/statistics' },
              { label: series.title },
            ]}
          />
        }
        title={series.title}
        long
        sentence={<Sentence series={series} />}
        acts={series.can.manage && <SeriesActs series={series} />}
      />
      <Columns
        side={
          <Section title={w.facts}>
            <Facts
              rows={[
                [w.fields.unit, series.unit],
                [w.fields.population, series.population ?? w.none],
                [w.fields.source, series.source ?? w.none],
                [w.fields.licence, series.licence ?? w.none],
                [w.fields.owner, words.agencyName[series.owner]],
                series.excerpt ? [w.fields.excerpt, w.excerptChoices.true] : null,
                series.note === null ? null : [w.fields.note, series.note],
              ]}
            />
          </Section>
        }
      >
        <SeriesChart series={series} />
        {series.values.length === 0 && <Empty title={w.noFigures} />}
        {byPeriod ? (
          <Section title={w.heads.values} note={fill(w.unitIs, { unit: series.unit })}>
            <FiguresByPeriod series={series} periods={periods} onEdit={mayEdit ? setEditing : null} />
          </Section>
        ) : (
          periods.map((period) => (
            <Section
              key={period.id}
              title={fill(w.figures, { period: periodWords(period, language) })}
              note={fill(w.unitIs, { unit: series.unit })}
              act={
                mayEdit && (
                  <Button
                    data-print="hide"
                    aria-label={fill(w.editTable, { period: periodWords(period, language) })}
                    onClick={() => {
                      setEditing(period);
                    }}
                  >
                    {w.editFigures}
                  </Button>
                )
              }
            >
              <FiguresOfPeriod series={series} period={period} />
            </Section>
          ))
        )}
        {series.findings.length > 0 && <Checks series={series} />}
        {series.superseded.length > 0 && <Superseded series={series} />}
        <HistorySection kind="statistic_series" id={series.id} version={series.version} />
      </Columns>
      {editing !== null && (
        <TableDialog
          series={series}
          period={editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </>
  );
}

function Sentence({ series }: { series: StatisticSeries }): ReactNode {
  const { text } = useLanguage();
  const { statistics: w } = text;
  const count = (outcome: string) => series.findings.filter((each) => each.outcome === outcome).length;
  const differ = count('differs');
  const incomplete = count('incomplete');
  if (series.findings.length === 0) return w.noChecks;
  if (differ === 0 && incomplete === 0) return fill(w.allHold, { count: series.findings.length });
  return [
    differ > 0 && fill(w.differ, { count: differ }),
    incomplete > 0 && fill(w.incomplete, { count: incomplete }),
  ]
    .filter(Boolean)
    .join('');
}

function Checks({ series }: { series: StatisticSeries }): ReactNode {
  const { text, language } = useLanguage();
  const { statistics: w } = text;
  const heads = w.checkHeads;
  const told = (value: string | null) =>
    value === null ? w.none : grouped(value, language === 'ja' ? '△' : '−');
  const sums = new Map(
    series.checks.map(({ position, total, parts }) => [position, `${total} = ${parts.join(' + ')}`]),
  );
  const mark = { holds: 'check', differs: 'late', incomplete: 'gap' } as const;
  return (
    <Section title={w.checks}>
      <Table
        caption={w.checks}
        rows={series.findings}
        rowKey={(row) => `${String(row.position)}-${row.from}-${row.across}`}
        columns={[
          { key: 'what', head: heads.what, cell: (row) => sums.get(row.position) },
          { key: 'across', head: heads.across, label: heads.across, cell: (row) => row.across },
          {
            key: 'total',
            head: heads.total,
            label: heads.total,
            align: 'end',
            cell: (row) => told(row.total),
          },
          { key: 'sum', head: heads.sum, label: heads.sum, align: 'end', cell: (row) => told(row.sum) },
          {
            key: 'outcome',
            head: heads.outcome,
            cell: (row) => (
              <>
                <Marked mark={mark[row.outcome]}>{w.outcomes[row.outcome]}</Marked>
                {row.outcome === 'differs' && (
                  <span className="block text-sub">
                    {fill(w.difference, { difference: told(row.difference) })}
                  </span>
                )}
                {row.missing.length > 0 && (
                  <span className="block text-sub">
                    {fill(w.missing, { labels: row.missing.join(text.words.comma) })}
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Superseded({ series }: { series: StatisticSeries }): ReactNode {
  const { text, language } = useLanguage();
  const { statistics: w } = text;
  const heads = w.supersededHeads;
  return (
    <Section title={w.superseded}>
      <Table
        caption={w.superseded}
        rows={series.superseded}
        rowKey={(row) => row.id}
        columns={[
          { key: 'period', head: heads.period, cell: (row) => periodWords(row, language) },
          { key: 'cell', head: heads.cell, label: heads.cell, cell: (row) => `${row.row}・${row.column}` },
          {
            key: 'value',
            head: heads.value,
            label: heads.value,
            align: 'end',
            cell: (row) => <s>{grouped(row.value, language === 'ja' ? '△' : '−')}</s>,
          },
          {
            key: 'when',
            head: heads.when,
            label: heads.when,
            cell: (row) => (
              <>
                {plainDay(row.replacedOn, language)} {row.reason}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
