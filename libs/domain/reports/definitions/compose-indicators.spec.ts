import { contentWith } from '../formats/golden-content.js';
import { measured } from '../formats/golden-indicators.js';

describe('the indicators of a report', () => {
  const part = contentWith(measured).indicators;
  const charts = (part?.groups ?? []).flatMap((group) => group.indicators.flatMap((one) => one.charts));

  it('are left out of a programme that has none', () => {
    expect(contentWith().indicators).toBeNull();
  });

  it('stand by theme, those of the whole programme first', () => {
    expect(part?.groups.map(({ title, indicators }) => [title.split(' ')[0], indicators.length])).toEqual([
      ['プログラム全体', 1],
      ['I', 1],
      ['II', 2],
      ['III', 1],
    ]);
  });

  it('number their charts through the report, one for each value of an indicator', () => {
    expect(charts.map(({ number, label }) => [number, label])).toEqual([
      [1, null],
      [2, '北海道'],
      [3, '札幌市'],
      [4, null],
      [5, null],
      [6, null],
    ]);
  });

  it('say the numbers of the drawing: △, 速報, 基準, 未公表 and sums in the stated unit', () => {
    expect(charts[0]?.table).toEqual({
      unit: '人',
      head: ['年度', '実績', '目安', '目標'],
      rows: [
        ['R1年度', '△5,600（基準）', '△5,600', '0'],
        ['R2年度', '△4,100', '△4,480', '0'],
        ['R3年度', '△4,450', '△3,360', '0'],
        ['R4年度', '△2,197', '△2,240', '0'],
        ['R5年度', '△1,800（速報）', '△1,120', '0'],
        ['R6年度', '未公表', '0', '0'],
      ],
    });
    expect(charts[4]?.table.unit).toBe('万件');
    expect(charts[4]?.table.rows[1]).toEqual(['R3年度', '60', '100', '100', '250']);
    expect(charts[3]?.table.rows[2]?.[1]).toBe('欠測');
  });

  it('say that nothing was measured, in the place of a chart without figures', () => {
    expect(charts[5]).toMatchObject({
      sentence: '実績値は、まだ記録されていない。',
      target: '目標 300人以上',
      drawing: null,
    });
  });

  it('refuse an indicator whose theme the report does not have, rather than dropping it', () => {
    const astray = () =>
      contentWith((source) => {
        measured(source);
        for (const indicator of source.indicators ?? []) indicator.theme = 'IX';
      });
    expect(astray).toThrow(/theme/);
  });
});
