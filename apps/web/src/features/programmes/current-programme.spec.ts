import type { ProgrammeRow } from '../../api/types';
import { currentProgramme } from './current-programme';

const generation = (fyFrom: number) => ({ code: String(fyFrom), fyFrom, fyTo: fyFrom + 4 }) as ProgrammeRow;

describe('the current programme', () => {
  const all = [generation(2020), generation(2030), generation(2025)];

  it.each([
    ['2026-11-20', '2025'],
    ['2030-03-31', '2025'],
    ['2030-04-01', '2030'],
    ['2040-01-01', '2030'],
  ])('on %s is that of %s', (today, code) => {
    expect(currentProgramme(all, today)?.code).toBe(code);
  });

  it('is none where there is none', () => {
    expect(currentProgramme([], '2026-11-20')).toBeUndefined();
  });
});
