import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { readNumber } from './read-number.js';

describe('a number as officials write it', () => {
  it.each([
    ['△ 2,197人', '-2197', '人'],
    ['▲2,197 人', '-2197', '人'],
    ['−2197', '-2197', null],
    ['-2,197', '-2197', null],
    ['△0', '0', null],
    ['1,465', '1465', null],
    ['１，４６５件', '1465', '件'],
    ['250万件以上', '2500000', '件'],
    ['14,557千人', '14557000', '人'],
    ['20,814千円', '20814000', '円'],
    ['3百万円', '3000000', '円'],
    ['1.2億円', '120000000', '円'],
    ['1億2,000万円', '120000000', '円'],
    ['3万5千人', '35000', '人'],
    ['2万5,000', '25000', null],
    ['約6,900人', '6900', '人'],
    ['延べ13,743人', '13743', '人'],
    ['6.8%', '6.8', '%'],
    ['６．８％', '6.8', '%'],
    ['8.2‰', '8.2', '‰'],
    ['1割', '10', '%'],
    ['3割5分', '35', '%'],
    ['半減', '0.5', '倍'],
    ['2倍', '2', '倍'],
    ['158市町村', '158', '市町村'],
    ['3か国', '3', 'か国'],
    ['12.5ha', '12.5', 'ha'],
    ['10品×5年', '50', '品'],
    ['20件×5年', '100', '件'],
    ['30〜50人', '30', '人'],
    ['0.1', '0.1', null],
    ['100000000000000000000', '100000000000000000000', null],
  ])('%s is %s', (written, value, unit) => {
    expect(readNumber(written)).toMatchObject({ value, unit });
  });

  it('keeps the stated unit beside the base unit', () => {
    expect(readNumber('250万件以上')).toMatchObject({
      stated: '250',
      statedUnit: '万件',
      scale: '10000',
      bound: 'at_least',
    });
    expect(readNumber('△350万人')).toMatchObject({ value: '-3500000', stated: '-350', statedUnit: '万人' });
  });

  it.each([
    ['約6,900人', { approximate: true }],
    ['1,000人程度', { approximate: true }],
    ['延べ 200人', { cumulativePersons: true }],
    ['約延べ200人以上', { approximate: true, cumulativePersons: true, bound: 'at_least' }],
    ['5件未満', { bound: 'less_than' }],
    ['8人以下', { bound: 'at_most' }],
    ['100社超', { bound: 'more_than' }],
    ['1割増', { value: '10', change: 'increase' }],
    ['前年比1割増', { value: '10', unit: '%', change: 'increase' }],
    ['5%減', { value: '5', change: 'decrease' }],
    ['半減', { change: 'decrease' }],
    ['30〜50人', { valueTo: '50' }],
    [
      '10品×5年',
      {
        factors: [
          { value: '10', label: '品' },
          { value: '5', label: '年' },
        ],
      },
    ],
  ])('%s carries what was said beside it', (written, said) => {
    expect(readNumber(written)).toMatchObject(said);
  });

  it('never turns % into ‰', () => {
    expect(readNumber('6.8%')).toMatchObject({ value: '6.8', unit: '%' });
    expect(readNumber('6.8‰')).toMatchObject({ value: '6.8', unit: '‰' });
  });

  it.each([
    ['(2,197)', ['-2197', '2197']],
    ['（2,197人）', ['-2197', '2197']],
    ['ー5', ['-5', '5']],
    ['・5', ['-5', '5']],
    ['5〜10万人', ['50000', '5']],
  ])('%s is asked, never guessed', (written, values) => {
    const read = readNumber(written);
    expect('readings' in read && read.readings.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['未公表', 'unpublished'],
    ['欠測', 'missing'],
    ['測定不能', 'not_measurable'],
    ['－', 'none'],
    ['…', 'none'],
  ])('%s says that there is no value', (written, noValue) => {
    expect(readNumber(written)).toEqual({ problem: 'no-value', noValue });
  });

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['３分の１', 'unreadable'],
    ['多数', 'unreadable'],
    ['12,34', 'grouping'],
    ['1,46', 'grouping'],
    ['1.2.3', 'unreadable'],
    ['5月1日', 'unreadable'],
    ['100人くらい', 'unreadable'],
    ['100人弱', 'unreadable'],
    ['1万2億', 'unreadable'],
    ['5千3千', 'unreadable'],
    ['50〜30人', 'backwards'],
    ['1e5', 'unreadable'],
    ['0x10', 'unreadable'],
    ['NaN', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['=1+1', 'unreadable'],
    ['9'.repeat(30), 'too-long'],
    ['1'.repeat(70), 'too-long'],
  ])('「%s」 is %s', (written, problem) => {
    expect(readNumber(written)).toEqual({ problem });
  });

  it('reads back every grouped number, with △ and in full-width letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        const grouped = Math.abs(number).toLocaleString('en-US');
        const wide = grouped.replaceAll(/[0-9,]/g, (letter) =>
          String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
        );
        expect(readNumber(`${number < 0 ? '△ ' : ''}${wide}人`)).toMatchObject({ value: String(number) });
      }),
    );
  });

  it('scales exactly, never through a float', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const stated = new Decimal(digits).div(new Decimal(10).pow(decimals)).toFixed();
        const read = readNumber(`${stated}万人`);
        expect('value' in read && new Decimal(read.value).eq(new Decimal(stated).times(10_000))).toBe(true);
      }),
    );
  });

  it('never throws and never gives a value that is not a decimal', () => {
    const letters = fc.stringMatching(/^[△▲,.0-9０９万千億割分×〜()約延べ以上増減%‰人件 -]{0,20}$/);
    fc.assert(
      fc.property(letters, (text) => {
        const read = readNumber(text);
        const values =
          'value' in read ? [read.value] : 'readings' in read ? read.readings.map(({ value }) => value) : [];
        for (const value of values) expect(value).toMatch(/^-?\d+(\.\d+)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
