import { type Day, isDay } from '@platform/time';
import type { StatisticPeriod } from './series.schemas.js';

/** The days that a period covers; its year is the one on the axis. */
export interface PeriodDays {
  kind: StatisticPeriod['kind'];
  year: number;
  from: Day;
  to: Day;
}

/** 年, 年度, a month or a day, with its first and last day. */
export function periodDays(period: StatisticPeriod): PeriodDays {
  switch (period.kind) {
    case 'calendar_year':
      return {
        kind: period.kind,
        year: period.year,
        from: `${period.year}-01-01`,
        to: `${period.year}-12-31`,
      };
    case 'fiscal_year':
      return {
        kind: period.kind,
        year: period.year,
        from: `${period.year}-04-01`,
        to: `${period.year + 1}-03-31`,
      };
    case 'month': {
      const month = `${period.year}-${String(period.month).padStart(2, '0')}`;
      const last = ['31', '30', '29', '28'].find((date) => isDay(`${month}-${date}`)) ?? '28';
      return { kind: period.kind, year: period.year, from: `${month}-01`, to: `${month}-${last}` };
    }
    case 'date':
      return { kind: period.kind, year: Number(period.on.slice(0, 4)), from: period.on, to: period.on };
  }
}
