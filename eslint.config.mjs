import tseslint from 'typescript-eslint';

const PROCESS_ENV = {
  object: 'process',
  property: 'env',
  message:
    'Settings are parsed once, in main.ts (platform/config): a bad one must stop the start, not a request.',
};
const NO_PROCESS_IMPORT = {
  name: 'node:process',
  message: 'The global process is enough, and its env is watched by a rule of its own.',
};

const SAVE = {
  selector:
    'CallExpression[callee.property.name="save"][arguments.length>1], MemberExpression[property.name="getRepository"]',
  message:
    'save() overwrites what somebody else has saved, version or not: use insert(), updateVersioned() or a conditional UPDATE.',
};
const WALL_CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes from Clock or app_now(), so that every process and every test agrees on it.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time comes from Clock or app_now(), so that every process and every test agrees on it.',
  },
];

/** A rule switched off carries its reason. */
const disableWithReason = {
  meta: { type: 'problem', schema: [], messages: { reason: 'Say why after " -- ".' } },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments())
        if (/^\s*eslint-disable/.test(comment.value) && !/ -- \S/.test(comment.value))
          context.report({ loc: comment.loc, messageId: 'reason' });
    },
  }),
};
const renkei = {
  plugins: { renkei: { rules: { 'disable-with-reason': disableWithReason } } },
  rules: { 'renkei/disable-with-reason': 'error' },
};

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'Buffer',
    'URL',
    'URLSearchParams',
    'AbortController',
    'AbortSignal',
    'fetch',
    'performance',
  ]
    .concat(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'structuredClone'])
    .concat(['TextEncoder', 'TextDecoder', 'module', 'require', '__dirname'])
    .map((name) => [name, 'readonly']),
);

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', '.renkei/', 'coverage/', '**/*.gen.ts', 'apps/web/public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  renkei,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { ecmaVersion: 2023, globals: nodeGlobals },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { args: 'after-used', caughtErrors: 'none' }],
      'no-unreachable': 'error',
      'no-dupe-keys': 'error',
      'no-unsafe-finally': 'error',
      'no-empty': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  // The gate is read by any Node, so that an old one can refuse in its own words.
  { files: ['apps/launcher/*.mjs'], rules: { 'no-var': 'off', 'prefer-const': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      // Spreading a text gives its code points, which is what limits are counted in.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // Nest's and Express's own options are classes by name only; plain objects are how they are meant to be given.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Nest modules are classes that only carry a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Numbers read well in a sentence; anything less plain must be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An async method without await keeps the promise of its interface: errors come as rejections.
      '@typescript-eslint/require-await': 'off',
      // A type parameter used once names what the caller expects of text that was parsed.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // React hands event handlers that may be async; their rejections are caught by the query client.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-properties': ['error', PROCESS_ENV],
      'no-restricted-imports': ['error', { paths: [NO_PROCESS_IMPORT] }],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/{api,worker,cli}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', SAVE] },
  },
  { files: ['libs/domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', SAVE, ...WALL_CLOCK] } },
  {
    // The one place of each process where the environment is read; test/support starts such processes.
    files: ['apps/*/main.ts', 'test/support/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*-spec.ts', 'test/**/*.ts'],
    rules: {
      // expect(service.method) names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // A test says what must be there; when it is not, the test fails on that line.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
