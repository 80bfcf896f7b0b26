import { aDay } from './cell-forms.js';

describe('a day', () => {
  const read = (text: string) => aDay().read({ address: 'A1', kind: 'day', text });

  it('is taken as a spreadsheet program keeps it', () => {
    expect(read('2026-04-01')).toEqual({ value: '2026-04-01' });
  });

  it.each(['+010000-01', '0100-01-01', '1899-12-31', '2200-01-01'])('is not %s', (text) => {
    expect(read(text)).toEqual({ problem: 'imports/day-impossible', facts: { text } });
  });
});
