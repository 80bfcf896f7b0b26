import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IndicatorRow } from '../../api/types';
import { useLanguage, useText } from '../../text/language';
import { Table } from '../../ui/table';
import { Marked } from '../../ui/mark';
import { AgencyShape } from '../../ui/owner';
import { Tag } from '../../ui/state-word';
import { aboutOf, targetLine, toldFigure, yearLabel } from './figures';
import { EvaluationCell } from './judgement-word';

/** Indicators with their baseline, target, latest figure and judgement; each value of an indicator with several in turn. */
export function IndicatorTable({
  caption,
  rows,
  head,
  listed = false,
  gaps = false,
}: {
  caption: string;
  rows: IndicatorRow[];
  /** Over the names, where the table stands without a heading. */
  head?: string;
  /** Among those of other owners and documents, so that both are named. */
  listed?: boolean;
  /** What a row lacks is written in it. */
  gaps?: boolean;
}): ReactNode {
  const { text, language } = useLanguage();
  const w = text.kpis;
  const heads = w.heads;
  const baseline = (row: IndicatorRow) =>
    row.components.map(({ number, baseline: given }) => {
      const told =
        given === null
          ? w.baselines.absent
          : given.value === null
            ? w.baselines[given.status]
            : toldFigure(given.value, aboutOf(row, given, w.about), language);
      const year = given?.year ?? null;
      return (
        <span key={number} className="block">
          {told}
          {year !== null && `（${yearLabel(row.periodKind, year, language).replace('年度', '')}）`}
        </span>
      );
    });
  const latest = (row: IndicatorRow) =>
    row.evaluation.components.map(({ number, actual }) => (
      <span key={number} className="block">
        {actual === null
          ? w.none
          : `${toldFigure(actual, row, language)}（${yearLabel(row.periodKind, row.evaluation.year, language).replace('年度', '')}）`}
      </span>
    ));
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          head: head ?? heads.name,
          width: listed ? '38%' : '34%',
          cell: (row) => (
            <>
              <Link to="/indicators/$id" params={{ id: row.id }} data-row-link="">
                {row.name}
              </Link>{' '}
              {row.state !== 'active' && <Tag>{w.states[row.state]}</Tag>}
              {listed && <Within row={row} />}
              {gaps && row.gaps.length > 0 && (
                <span className="block">
                  <Marked mark="gap">
                    {row.gaps.map((gap) => w.gaps[gap] ?? gap).join(text.words.comma)}
                  </Marked>
                </span>
              )}
            </>
          ),
        },
        { key: 'baseline', head: heads.baseline, label: heads.baseline, align: 'end', cell: baseline },
        {
          key: 'target',
          head: heads.target,
          label: heads.target,
          align: 'end',
          cell: (row) =>
            row.components.map(({ number, target }) => (
              <span key={number} className="block">
                {targetLine(row, target, w, language)}
              </span>
            )),
        },
        { key: 'latest', head: heads.latest, label: heads.latest, align: 'end', cell: latest },
        {
          key: 'judgement',
          head: heads.judgement,
          cell: (row) => <EvaluationCell evaluation={row.evaluation} />,
        },
      ]}
    />
  );
}

/** Whose it is, and the document that set it. */
function Within({ row }: { row: IndicatorRow }): ReactNode {
  const { words } = useText();
  const of = row.strategy ?? row.programme;
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-2 text-sub">
      <span className="inline-flex items-center gap-1.5">
        <AgencyShape agency={row.agency} size={12} />
        {words.agencyName[row.agency ?? 'joint']}
      </span>
      {row.department !== null && <span>{row.department.name}</span>}
      {of !== null && <span>{of.name}</span>}
    </span>
  );
}
