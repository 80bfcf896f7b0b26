import { wrongSdgs } from './sdgs';

describe('numbers of SDGs as they are typed', () => {
  it.each([
    ['8、11', []],
    ['８，１１', []],
    ['', []],
    ['8、18', ['18']],
    ['0・すべて・17', ['0', 'すべて']],
    ['8、11、8', ['8']],
  ])('%s', (typed, wrong) => {
    expect(wrongSdgs(typed)).toEqual(wrong);
  });
});
