import { bodyOf, START } from './new-indicator';

const named = {
  ...START,
  name: '見本の指標',
  unit: '件',
  baselineStatus: 'new',
  yearFrom: '2025',
  yearTo: '2029',
};
const targetOf = (typed: Record<string, string>) =>
  bodyOf({ ...named, ...typed }, undefined).components?.[0]?.target;

describe('the target of a new indicator', () => {
  it('is a growth for 前年比, without what was typed for another kind', () => {
    expect(targetOf({ kind: 'growth_vs_previous', growth: '10', value: '50' })).toMatchObject({
      growthRate: '0.1',
      value: null,
      yearFrom: 2025,
      yearTo: 2029,
    });
  });

  it('is a dated count for 全数, or a number', () => {
    expect(targetOf({ kind: 'all_of_n', masterCode: 'municipalities' })).toMatchObject({
      masterCode: 'municipalities',
      value: null,
      yearFrom: null,
    });
    expect(targetOf({ kind: 'all_of_n', value: '179' })).toMatchObject({ masterCode: null, value: '179' });
  });

  it('is left out where nothing was said of it', () => {
    expect(targetOf({ kind: 'growth_vs_previous', value: '50' })).toBeNull();
    expect(targetOf({ kind: 'level' })).toBeNull();
  });
});
