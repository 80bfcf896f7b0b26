import { peopleCsv } from './people-csv.js';

const person = { email: 'a@renkei.test', agency: 'city', organisation: null, posts: null, account: null };

it.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['＝1+1', `'＝1+1`],
  ['@x', `'@x`],
  ['甲、"乙"', '"甲、""乙"""'],
])('the name %s stands in the file as text', (name, cell) => {
  const [head, row] = peopleCsv([{ ...person, name }]).split('\r\n');
  expect(head).toBe('\uFEFF氏名,メールアドレス,機関,関係団体,職,アカウント');
  expect(row).toBe(`${cell},a@renkei.test,市,,,なし`);
});
