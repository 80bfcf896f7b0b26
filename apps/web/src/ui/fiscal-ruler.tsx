import type { ReactNode } from 'react';
import { fill } from '../text/fill';
import { useLanguage } from '../text/language';
import { fiscalYear, fiscalYearOf, shortDay, shortFiscalYear } from './dates';

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];
const DAY_MS = 86_400_000;

/** April to March with today on it. Carries no steps until the service has them. */
export function FiscalRuler({ today }: { today: string }): ReactNode {
  const { text, language } = useLanguage();
  const year = fiscalYearOf(today);
  const start = Date.UTC(year, 3, 1);
  const end = Date.UTC(year + 1, 3, 1);
  const share = (Date.parse(`${today}T12:00:00Z`) - start) / (end - start);
  const left = `${(share * 100).toFixed(2)}%`;
  const monthShare = (month: number) => {
    const from = Date.UTC(month >= 4 ? year : year + 1, month - 1, 1);
    const to = Date.UTC(month >= 4 ? year : year + 1, month, 1);
    return (to - from) / DAY_MS;
  };
  const todayWords = fill(text.parts.today, { day: shortDay(today, language) });
  const late = share > 0.75;
  return (
    <figure
      className="mb-8 hidden md:block"
      role="img"
      aria-label={fill(text.parts.rulerAlt, {
        fy: fiscalYear(year, language),
        day: shortDay(today, language),
      })}
    >
      <div className="relative pt-7" aria-hidden="true">
        <div className="flex border-y border-solid-gray-420">
          {MONTHS.map((month) => (
            <div
              key={month}
              className={`h-7 overflow-hidden border-l border-solid-gray-420 px-1.5 text-[0.8125rem] leading-[1.75rem] whitespace-nowrap first:border-l-0 ${
                isPast(month, today) ? 'bg-solid-gray-50' : ''
              }`}
              style={{ flex: `${String(monthShare(month))} 0 0` }}
            >
              {month === 4 && <b>{shortFiscalYear(year, language)} </b>}
              {month === 1 && (
                <b>{language === 'ja' ? shortFiscalYear(year + 1, language) : String(year + 1)} </b>
              )}
              {fill(text.parts.month, { month })}
            </div>
          ))}
        </div>
        <div className="absolute top-0 bottom-0 border-l-2 border-late" style={{ left }}>
          <span
            className={`absolute top-0 text-meta font-700 whitespace-nowrap text-late-text ${late ? 'right-1.5' : 'left-1.5'}`}
          >
            {todayWords}
          </span>
        </div>
      </div>
    </figure>
  );
}

function isPast(month: number, today: string): boolean {
  const current = Number(today.slice(5, 7));
  return MONTHS.indexOf(month) < MONTHS.indexOf(current);
}
