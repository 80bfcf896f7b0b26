import { CSV_MARK, csvLines } from '@platform/spreadsheets';
import type { ExportedPerson } from './people.query.js';

const HEAD = ['氏名', 'メールアドレス', '機関', '関係団体', '職', 'アカウント'];
const AGENCY: Record<string, string> = { prefecture: '道', city: '市' };
const ACCOUNT = { active: '使える', disabled: '停止' } as const;

/** The people as a CSV file. */
export function peopleCsv(people: readonly ExportedPerson[]): string {
  const rows = people.map(({ name, email, agency, organisation, posts, account }) => [
    name,
    email,
    agency === null ? '道市の外' : (AGENCY[agency] ?? agency),
    organisation ?? '',
    posts ?? '',
    account === null ? 'なし' : ACCOUNT[account],
  ]);
  return `${CSV_MARK}${csvLines([HEAD, ...rows])}`;
}
