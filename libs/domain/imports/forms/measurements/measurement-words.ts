import type { Words } from '../words.js';

export const STATUSES: Words<'provisional' | 'final' | 'unpublished' | 'missing' | 'not_measurable'> = {
  provisional: '速報',
  final: '確定',
  unpublished: '未公表',
  missing: '欠測',
  not_measurable: '測定不能',
};
/** 令和5年度 → 2023, as `yearText` wrote it. */
export function yearNumber(text: string): number {
  const western = /^(\d{4})/.exec(text);
  const era = /^(令和|平成|昭和)(元|\d+)年度$/.exec(text);
  if (era === null) return Number(western?.[1] ?? 0);
  const first = { 令和: 2018, 平成: 1988, 昭和: 1925 }[era[1] as '令和' | '平成' | '昭和'];
  return first + (era[2] === '元' ? 1 : Number(era[2]));
}
