import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const config = path.join(root, '.dependency-cruiser.cjs');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Rule {
  name: string;
}
interface Violation {
  rule: Rule;
  from: string;
  to: string;
}

const { forbidden } = createRequire(__filename)(config) as { forbidden: Rule[] };
const features = forbidden.flatMap(({ name }) => /^([a-z-]+)-imports-upwards-only$/.exec(name)?.[1] ?? []);

// Each plant: the file that breaks the rule, and what stands in it.
const plants: Record<string, [file: string, text: string]> = {
  'no-cycles': ['libs/platform/time/b.ts', "import './a.js';"],
  'apps-do-not-import-each-other': ['apps/api/p1.ts', "import '../worker/main.js';"],
  'web-speaks-http-only': ['apps/web/src/p2.ts', "import '../../../libs/domain/tasks/index.js';"],
  'apps-enter-by-the-door': ['apps/api/p3.ts', "import '../../libs/domain/tasks/task.entity.js';"],
  'features-enter-by-the-door': ['libs/domain/council/p4.ts', "import '../tasks/task.entity.js';"],
  'platform-enters-by-the-door': ['libs/platform/http/p5.ts', "import '../time/a.js';"],
  'platform-knows-no-domain': ['libs/platform/http/p6.ts', "import '@domain/tasks';"],
  'libs-know-no-app': ['libs/domain/tasks/p7.ts', "import '../../../apps/api/main.js';"],
  'features-do-not-import-their-list': ['libs/domain/tasks/p8.ts', "import '@domain';"],
  'features-are-on-the-list': ['libs/domain/helpers/p9.ts', "import '@platform/time';"],
  'rules-know-no-wire': ['libs/domain/tasks/p.rule.ts', "import type { Request } from 'express';"],
  'controllers-touch-no-repository': ['libs/domain/tasks/p.controller.ts', "import './task.entity.js';"],
  'jobs-only-call-a-service': ['libs/domain/tasks/p.job.ts', "import 'typeorm';"],
  'queues-only-in-jobs': ['libs/domain/tasks/p10.ts', "import 'bullmq';"],
  'nothing-imports-tests': ['libs/domain/tasks/p11.ts', "import '../../../test/support/cast.js';"],
  'specs-are-leaves': ['libs/domain/tasks/p12.ts', "import './task.spec.js';"],
  'launcher-needs-nothing-installed': ['apps/launcher/p13.mjs', "import 'express';"],
  'run-time-packages-are-dependencies': ['libs/domain/tasks/p14.ts', "import 'jest';"],
  'imports-lead-somewhere': ['libs/domain/tasks/p15.ts', "import './nowhere.js';"],
};
features.forEach((feature, index) => {
  const later = features[index + 1] ?? 'installation';
  plants[`${feature}-imports-upwards-only`] = [`libs/domain/${feature}/p16.ts`, `import '@domain/${later}';`];
});

/** What the plants lean on; none of it breaks a rule. */
const ground: Record<string, string> = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { express: '1', bullmq: '1', typeorm: '1' },
    devDependencies: { jest: '1' },
  }),
  'libs/domain/index.ts': 'export {};',
  'libs/domain/tasks/task.entity.ts': 'export {};',
  'libs/domain/tasks/task.spec.ts': 'export {};',
  'libs/platform/time/index.ts': 'export {};',
  'libs/platform/time/a.ts': "import './b.js';",
  'libs/platform/time/b.ts': 'export {};',
  'apps/api/main.ts': 'export {};',
  'apps/worker/main.ts': 'export {};',
  'test/support/cast.ts': 'export {};',
  'migrations/index.ts': 'export {};',
  ...Object.fromEntries(
    ['express', 'bullmq', 'typeorm', 'jest'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = {};'],
    ]),
  ),
  ...Object.fromEntries(
    [...features, 'installation'].map((name) => [`libs/domain/${name}/index.ts`, 'export {};']),
  ),
};

let folder: string;
let violations: Violation[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'renkei-boundaries-'));
  const tsconfig = { compilerOptions: { module: 'nodenext', paths: aliases() } };
  await write({ ...ground, 'tsconfig.json': JSON.stringify(tsconfig) });
  expect(await cruise()).toEqual([]);
  await write(Object.fromEntries(Object.values(plants)));
  violations = await cruise();
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('every boundary rule', () => {
  it('has a planted violation here', () => {
    expect(Object.keys(plants).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(forbidden.map(({ name }) => name))('%s complains of its plant', (name) => {
    const [file = ''] = plants[name] ?? [];
    const complaints = violations.filter(
      ({ rule, from, to }) => rule.name === name && [from, to].includes(file),
    );
    expect(complaints).not.toEqual([]);
  });
});

function aliases(): Record<string, string[]> {
  return {
    '@domain': ['./libs/domain/index.ts'],
    '@domain/*': ['./libs/domain/*/index.ts'],
    '@platform/*': ['./libs/platform/*/index.ts'],
  };
}

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), `${text}\n`);
  }
}

async function cruise(): Promise<Violation[]> {
  const args = [cruiser, '--config', config, '--output-type', 'json', 'apps', 'libs', 'migrations', 'test'];
  const output = await new Promise<string>((resolve) => {
    // The exit code is the number of violations; the answer stands on stdout either way.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_error, stdout) => {
      resolve(stdout);
    });
  });
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}
