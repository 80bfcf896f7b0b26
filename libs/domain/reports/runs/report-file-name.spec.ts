import { reportAttachment, reportFileName } from './report-file-name.js';

describe('the name of a report file', () => {
  const report = {
    definition: 'progress',
    fiscalYears: { from: 2020, to: 2024 },
    extension: 'pdf',
  } as const;

  it('says what it is, of which years, and that a draft is one', () => {
    expect(reportFileName({ ...report, draft: true })).toBe('推進状況_2020-2024_案.pdf');
    expect(reportFileName({ ...report, draft: false })).toBe('推進状況_2020-2024.pdf');
  });

  it('goes out encoded, beside a plain one', () => {
    const header = reportAttachment('推進状況_2020-2024_案.pdf');
    expect(header).toBe(
      `attachment; filename="report_2020-2024_draft.pdf"; filename*=UTF-8''` +
        '%E6%8E%A8%E9%80%B2%E7%8A%B6%E6%B3%81_2020-2024_%E6%A1%88.pdf',
    );
    expect(reportAttachment(`a"b'(c)*\r\nX: 1`)).toMatch(
      /^attachment; filename="[A-Za-z0-9._-]+"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/,
    );
  });
});
