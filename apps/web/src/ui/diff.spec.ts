import { diff } from './diff';

const side = (pieces: ReturnType<typeof diff>, other: 'removed' | 'added') =>
  pieces
    .filter((piece) => piece.kind !== other)
    .map((piece) => piece.text)
    .join('');

describe('diff', () => {
  it('marks the changed phrase only', () => {
    const pieces = diff('どさんこプラザのフェアを知らせた。', 'どさんこプラザのフェア等を知らせた。');
    expect(pieces.filter((piece) => piece.kind === 'added').map((piece) => piece.text)).toEqual(['等']);
  });

  it('keeps both texts whole', () => {
    const before = '道と市が日程を決めた。\n次回は12月。';
    const after = '道と市と協議会が日程を決めた。\n次回は1月に開く。';
    const pieces = diff(before, after);
    expect(side(pieces, 'added')).toBe(before);
    expect(side(pieces, 'removed')).toBe(after);
  });

  it('says nothing about equal texts', () => {
    expect(diff('同じ文', '同じ文')).toEqual([{ kind: 'same', text: '同じ文' }]);
    expect(diff('', '')).toEqual([]);
  });
});
