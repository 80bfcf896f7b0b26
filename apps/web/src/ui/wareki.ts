/** Reads a day as officials type it: R8.11.20, 令和8年11月20日, 2026/11/20, full-width digits, 元年. */
export type ReadDay = { day: string } | { problem: 'empty' | 'unreadable' | 'impossible' };

const ERAS: Record<string, { base: number; from: string; to: string }> = {
  R: { base: 2018, from: '2019-05-01', to: '9999-12-31' },
  H: { base: 1988, from: '1989-01-08', to: '2019-04-30' },
  S: { base: 1925, from: '1926-12-25', to: '1989-01-07' },
};
const ERA_NAMES: Record<string, string> = { 令和: 'R', 平成: 'H', 昭和: 'S' };
const FORM =
  /^(?:(令和|平成|昭和|[RHSrhs])\s*)?(\d{1,4}|元)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/;

export function readDay(typed: string): ReadDay {
  const text = typed
    .normalize('NFKC')
    .replace(/[()].*$/, '')
    .replace(/[‐−–ー]/g, '-')
    .trim();
  if (text === '') return { problem: 'empty' };
  const match = FORM.exec(text);
  if (!match) return { problem: 'unreadable' };
  const [, eraText, yearText = '', monthText = '', dayText = ''] = match;
  const year = yearText === '元' ? 1 : Number(yearText);
  if (eraText === undefined && yearText.length !== 4) return { problem: 'unreadable' };
  if (year < 1) return { problem: 'impossible' };
  const era = eraText === undefined ? undefined : ERAS[ERA_NAMES[eraText] ?? eraText.toUpperCase()];
  const full = era ? era.base + year : year;
  const day = `${String(full).padStart(4, '0')}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    return { problem: 'impossible' };
  if (era && (day < era.from || day > era.to)) return { problem: 'impossible' };
  return { day };
}

/** 2026-11-20 → R8.11.20, the short form the field shows. */
export function typedDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (day < '2019-05-01') return `${String(year)}/${String(month)}/${String(date)}`;
  return `R${String(year - 2018)}.${String(month)}.${String(date)}`;
}
