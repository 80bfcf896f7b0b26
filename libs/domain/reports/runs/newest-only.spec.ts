import { newestOnly } from './newest-only.js';

describe('newestOnly', () => {
  it('writes the first and the newest, one at a time', async () => {
    const written: number[] = [];
    let busy = 0;
    const progress = newestOnly(async (value: number) => {
      expect(++busy).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      busy -= 1;
      written.push(value);
    });
    for (const value of [1, 2, 3, 4]) progress.add(value);
    await progress.written();
    expect(written).toEqual([1, 4]);
    progress.add(5);
    await progress.written();
    expect(written).toEqual([1, 4, 5]);
  });

  it('goes on after a write that failed', async () => {
    const written: number[] = [];
    const progress = newestOnly(async (value: number) => {
      await Promise.resolve();
      if (value === 1) throw new Error('the database is away');
      written.push(value);
    });
    progress.add(1);
    progress.add(2);
    await progress.written();
    expect(written).toEqual([2]);
  });
});
