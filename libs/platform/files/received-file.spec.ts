import { shownName } from './received-file.js';

describe('the name of a file that somebody sent', () => {
  it.each([
    ['異動一覧.xlsx', '異動一覧.xlsx'],
    ['カ\u3099.csv', 'ガ.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\一覧.csv', '一覧.csv'],
    ['a\u202Egpj.csv', 'agpj.csv'],
    ['a\u0000\n.csv', 'a.csv'],
    ['', 'file'],
    ['/', 'file'],
  ])('%s is shown as %s', (sent, shown) => {
    expect(shownName(sent)).toBe(shown);
  });

  it('keeps its ending when it is too long', () => {
    expect([...shownName(`${'神'.repeat(300)}.xlsx`)]).toHaveLength(200);
    expect(shownName(`${'神'.repeat(300)}.xlsx`)).toMatch(/\.xlsx$/);
  });
});
