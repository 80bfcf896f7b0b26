import { randomBytes } from 'node:crypto';
import { open, seal } from './secret-box.js';

const key = randomBytes(32);

describe('a sealed secret', () => {
  it('is read again with the key, for its own account', () => {
    expect(open(key, 'one', seal(key, 'one', 'SECRET'))).toBe('SECRET');
  });

  it('looks another each time, and never holds the secret in clear', () => {
    const [first, second] = [seal(key, 'one', 'SECRET'), seal(key, 'one', 'SECRET')];
    expect(first.equals(second)).toBe(false);
    expect(first.includes('SECRET')).toBe(false);
  });

  it.each([
    ['another account', () => open(key, 'two', seal(key, 'one', 'SECRET'))],
    ['another key', () => open(randomBytes(32), 'one', seal(key, 'one', 'SECRET'))],
    [
      'a changed bit',
      () => {
        const sealed = seal(key, 'one', 'SECRET');
        sealed[sealed.length - 1] = (sealed[sealed.length - 1] ?? 0) ^ 1;
        return open(key, 'one', sealed);
      },
    ],
  ])('cannot be read with %s', (_what, read) => {
    expect(read).toThrow();
  });
});
