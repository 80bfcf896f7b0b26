import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ settings: { WEB_DIR: 'test' } });
});
afterAll(async () => {
  await service.close();
});

const policyOf = (text = '') =>
  new Map(
    text.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );

describe.each(['/api/v1/installation', '/api/v1/session', '/api/v1/nothing', '/health/live'])(
  '%s',
  (path) => {
    it('lets a browser run our own scripts only, and turn no text into markup', async () => {
      const { headers } = await service.visitor().get(path);
      const policy = policyOf(headers['content-security-policy']);
      expect(Object.fromEntries(policy)).toMatchObject({
        'default-src': "'self'",
        'script-src': "'self'",
        'style-src': "'self'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-ancestors': "'none'",
        'require-trusted-types-for': "'script'",
        'trusted-types': 'renkei-mail',
      });
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
    });

    it('says what a page never needs, where it may be shown, and what it is', async () => {
      const { headers } = await service.visitor().get(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
      expect(headers['x-powered-by']).toBeUndefined();
    });
  },
);

it('answers of the API are kept by nobody', async () => {
  for (const path of ['/installation', '/session', '/password-resets/reading'])
    expect((await service.visitor().get(path)).headers['cache-control']).toBe('no-store');
});
