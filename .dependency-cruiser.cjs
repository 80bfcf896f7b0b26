// Who may import whom (docs/architecture.md). test/architecture/boundaries.spec.ts plants one violation per rule.

// A feature imports only features above it; news travels down as events.
const FEATURES = [
  'access',
  'agencies',
  'accounts',
  'joint-acts',
  'organisations',
  'strategies',
  'programmes',
  'kpis',
  'statistics',
  'tasks',
  'progress',
  'agreements',
  'council',
  'calendars',
  'remarks',
  'documents',
  'reminders',
  'reports',
  'transfers',
  'imports',
  'notifications',
  'open-data',
  'audit',
  'retention',
  'installation',
];

// A test may look inside what it tests.
const TESTS = '\\.spec\\.tsx?$';
const DATABASE = '^(node_modules/(typeorm|@nestjs/typeorm|pg)/|libs/platform/database/)';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
function forbid(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-cycles', 'Two files that need each other are one file, or a third.', {}, { circular: true }),
    forbid(
      'apps-do-not-import-each-other',
      'Each app is a process of its own.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'web-speaks-http-only',
      'The web knows the service by its contract alone.',
      { path: '^apps/web/' },
      { path: '^(libs|migrations)/' },
    ),
    forbid(
      'apps-enter-by-the-door',
      'Apps import features and platform by index.ts.',
      { path: '^(apps|migrations)/', pathNot: TESTS },
      {
        path: '^libs/(domain|platform)/.+',
        pathNot: '^libs/(domain/|platform/[^/]+/|domain/[^/]+/)index\\.ts$',
      },
    ),
    forbid(
      'features-enter-by-the-door',
      "A feature imports another feature, or the platform, by index.ts: `$1`'s neighbours have their own insides.",
      { path: '^libs/domain/([^/]+)/', pathNot: TESTS },
      {
        path: '^libs/(domain|platform)/[^/]+/.+',
        pathNot: ['^libs/domain/$1/', '^libs/(domain|platform)/[^/]+/index\\.ts$'],
      },
    ),
    forbid(
      'platform-enters-by-the-door',
      'The parts of the platform know each other by index.ts.',
      { path: '^libs/platform/([^/]+)/', pathNot: TESTS },
      { path: '^libs/platform/', pathNot: ['^libs/platform/$1/', '^libs/platform/[^/]+/index\\.ts$'] },
    ),
    forbid(
      'platform-knows-no-domain',
      'The platform is what any service needs.',
      { path: '^libs/platform/' },
      { path: '^(libs/domain|apps|migrations)/' },
    ),
    forbid(
      'libs-know-no-app',
      'Apps compose; nothing depends on a composition.',
      { path: '^libs/' },
      { path: '^(apps|migrations)/' },
    ),
    forbid(
      'features-do-not-import-their-list',
      'The list of features composes them; a feature that needs it needs everybody.',
      { path: '^libs/domain/[^/]+/' },
      { path: '^libs/domain/[^/]+\\.ts$' },
    ),
    forbid(
      'features-are-on-the-list',
      'A new feature gets its place in the order above.',
      { path: `^libs/domain/(?!(${FEATURES.join('|')})/)[^/]+/` },
      { path: '.*' },
    ),
    ...FEATURES.slice(0, -1).map((feature, index) =>
      forbid(
        `${feature}-imports-upwards-only`,
        'A feature imports only features above it; news travels down as events.',
        { path: `^libs/domain/${feature}/` },
        { path: `^libs/domain/(${FEATURES.slice(index + 1).join('|')})/` },
      ),
    ),
    forbid(
      'rules-know-no-wire',
      'Entities, states, rules, errors and events know neither HTTP nor queues.',
      { path: '^libs/.*(\\.(entity|rule|errors|events)|-state)\\.ts$' },
      { path: '^node_modules/(express|@nestjs/swagger|@nestjs/platform-express|bullmq)/' },
    ),
    forbid(
      'controllers-touch-no-repository',
      'A controller calls a service or a query, nothing else.',
      { path: '^libs/.*\\.controller\\.ts$' },
      { path: [DATABASE, '\\.entity\\.ts$'] },
    ),
    forbid(
      'jobs-only-call-a-service',
      'A job is one call: what it does can also be done by hand.',
      { path: '^libs/domain/.*\\.job\\.ts$' },
      { path: [DATABASE, '\\.entity\\.ts$'] },
    ),
    forbid(
      'queues-only-in-jobs',
      'Nobody but the relay queues anything: a request would wait while Redis is away.',
      {
        path: '^(apps|libs)/',
        pathNot: ['^libs/platform/jobs/', '^libs/platform/database/migrate\\.ts$', TESTS],
      },
      { path: '^node_modules/bullmq/' },
    ),
    forbid(
      'nothing-imports-tests',
      'The product does not know its tests.',
      { path: '^(apps|libs|migrations)/' },
      { path: '^test/' },
    ),
    forbid('specs-are-leaves', 'A spec is run, never imported.', {}, { path: '[.-]spec\\.tsx?$' }),
    forbid(
      'launcher-needs-nothing-installed',
      'The launcher runs before anything is installed: packages are imported when they are needed, not at the top.',
      { path: '^apps/launcher/' },
      { path: '^node_modules/', dynamic: false },
    ),
    forbid(
      'run-time-packages-are-dependencies',
      'What runs in production is listed under "dependencies".',
      {
        path: '^(apps|libs|migrations)/',
        pathNot: [TESTS, '^apps/launcher/', '^apps/web/vite\\.config\\.ts$'],
      },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'imports-lead-somewhere',
      'A path that does not resolve is a mistake.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|\\.renkei)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
