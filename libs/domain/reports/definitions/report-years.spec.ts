import { coverageLabel, yearSpan, yearSpanInWords } from './report-years.js';

describe('fiscal years in the report', () => {
  it('builds the label of a block from the years that the report covers', () => {
    expect(coverageLabel({ from: 2020, to: 2023 })).toBe('R2年度からR5年度までの主な推進状況');
    expect(coverageLabel({ from: 2018, to: 2019 })).toBe('H30年度からR1年度までの主な推進状況');
    expect(coverageLabel({ from: 2025, to: 2025 })).toBe('R7年度の主な推進状況');
  });

  it('prints a span once when it is one year', () => {
    expect(yearSpan({ from: 2020, to: 2024 })).toBe('令和2年度～令和6年度');
    expect(yearSpan({ from: 2019, to: 2019 })).toBe('令和元年度');
    expect(yearSpanInWords({ from: 2019, to: 2023 })).toBe('令和元年度から令和5年度まで');
    expect(yearSpanInWords({ from: 2019, to: 2019 })).toBe('令和元年度');
  });
});
