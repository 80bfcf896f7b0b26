import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { StatisticSeries } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { SelectField } from '../../ui/field';
import { Section } from '../../ui/page';

const route = getRouteApi('/app/statistics/$id');
const DESK = { width: 688, height: 300 };
const PHONE = { width: 358, height: 260 };

/** The drawing that indicators have, of this table; its figures stand in the tables under it. */
export function SeriesChart({ series }: { series: StatisticSeries }): ReactNode {
  const { text, language } = useLanguage();
  const { statistics: w } = text;
  const { column: asked } = route.useSearch();
  const navigate = route.useNavigate();
  if (series.values.length === 0) return null;
  const column = series.columns.find((each) => each === asked);
  const source = ({ width }: { width: number }) =>
    `/api/v1/statistics/${series.id}/chart?width=${String(width)}&language=${language}${column === undefined ? '' : `&column=${encodeURIComponent(column)}`}`;
  return (
    <Section title={w.chart}>
      {series.columns.length > 1 && (
        <div className="max-w-xs" data-print="hide">
          <SelectField
            label={w.chartColumn}
            value={column ?? ''}
            placeholder={w.chartFirst}
            choices={series.columns.map((value) => ({ value, label: value }))}
            onChange={(next) => {
              void navigate({ search: { column: next || undefined }, replace: true, resetScroll: false });
            }}
          />
        </div>
      )}
      <picture>
        <source media="(max-width: 767px)" srcSet={source(PHONE)} {...PHONE} />
        <img
          src={source(DESK)}
          {...DESK}
          alt={fill(w.chartAlt, { title: series.title, unit: series.unit })}
          className="block h-auto w-full max-w-[43rem]"
        />
      </picture>
    </Section>
  );
}
