import fc from 'fast-check';
import { freezeFacts } from './data-version.js';

function shuffledKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffledKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffledKeys(inner)] as const);
  return Object.fromEntries(entries.toReversed());
}

describe('the data version', () => {
  it('is the same for the same facts, in whatever order they were read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (facts) => {
        const { dataVersion, text } = freezeFacts('progress', 1, facts);
        expect(dataVersion).toMatch(/^[0-9a-f]{64}$/);
        expect(freezeFacts('progress', 1, shuffledKeys(facts))).toEqual({ dataVersion, text });
        expect(freezeFacts('progress', 1, JSON.parse(text))).toEqual({ dataVersion, text });
      }),
    );
  });

  it('changes with one character, with the order of a list, with the definition and with its edition', () => {
    const facts = { entries: ['◎共同で開いた。', '●道が開いた。'] };
    const versions = [
      freezeFacts('progress', 1, facts),
      freezeFacts('progress', 1, { entries: ['◎共同で開いた', '●道が開いた。'] }),
      freezeFacts('progress', 1, { entries: facts.entries.toReversed() }),
      freezeFacts('progress', 2, facts),
      freezeFacts('other', 1, facts),
    ].map(({ dataVersion }) => dataVersion);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('is the one it was: a change here makes every report anew', () => {
    expect(freezeFacts('progress', 1, { b: [1, null], a: '道' }).dataVersion).toMatchInlineSnapshot(
      `"2c5218e9422a883ca475cd92fc8aeb81cf43ea75a8fdf6f560bdaf0d7462a7fb"`,
    );
  });
});
