import { readChecks, typedChecks } from './typed-checks';

const columns = ['計', '道内', '道外'];

describe('checks as they are typed', () => {
  it('add up columns or rows, whichever the total is', () => {
    expect(readChecks('計 ＝ 道内＋道外\n\n男女計=男 + 女\n', columns)).toEqual([
      { axis: 'column', total: '計', parts: ['道内', '道外'] },
      { axis: 'row', total: '男女計', parts: ['男', '女'] },
    ]);
  });

  it('are typed as they are read', () => {
    const checks = [{ axis: 'row' as const, total: '男女計', parts: ['男', '女'] }];
    expect(readChecks(typedChecks(checks), columns)).toEqual(checks);
  });

  it('without a sum keep their total, for the service to refuse', () => {
    expect(readChecks('計', columns)).toEqual([{ axis: 'column', total: '計', parts: [] }]);
  });
});
