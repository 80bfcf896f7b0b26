import { safeReturn } from './safe-return.rule.js';

const HOME = 'https://renkei.test';

describe('the page to go on to after sign-in', () => {
  it.each(['/', '/tasks', '/tasks?view=mine&state=open', '/meetings/1?tab=minutes#top'])(
    'is kept: %s',
    (page) => {
      expect(safeReturn(page, HOME)).toBe(page);
    },
  );

  it.each([
    undefined,
    '',
    'tasks',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/..//elsewhere.example',
    'https://elsewhere.example/',
    'https://renkei.test/tasks',
    'javascript:alert(1)',
    '/%',
    '/a b',
    '/\u0000',
  ])('is the first page when another was asked for: %j', (page) => {
    const kept = safeReturn(page, HOME);
    expect(new URL(kept, HOME).origin).toBe(HOME);
    expect(kept.startsWith('//')).toBe(false);
    if (page !== '/%') expect(kept).toBe('/');
  });
});
