import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');

interface Finding {
  ruleId: string;
  message: string;
}

// Each text breaks one rule of our own; it stands in a file only while it is looked at.
const plants: [rule: string, file: string, text: string][] = [
  ['no-restricted-properties', 'libs/domain/tasks/planted-1.ts', 'export const port = process.env.PORT;'],
  [
    'no-restricted-imports',
    'libs/domain/tasks/planted-2.ts',
    "import { env } from 'node:process';\nexport { env };",
  ],
  ['no-restricted-syntax', 'libs/domain/tasks/planted.rule.ts', 'export const now = () => new Date();'],
  ['no-restricted-syntax', 'libs/domain/tasks/planted-3.rule.ts', 'export const now = () => Date.now();'],
  [
    'no-restricted-syntax',
    'libs/domain/tasks/planted-4.ts',
    "import type { EntityManager } from 'typeorm';\nexport const keep = async (tx: EntityManager) => tx.save('tasks', {});",
  ],
  [
    'renkei/disable-with-reason',
    'libs/domain/tasks/planted-5.ts',
    '// eslint-disable-next-line eqeqeq\nexport {};',
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'libs/domain/tasks/planted-6.ts',
    'const later = async () => Promise.resolve();\nexport const now = () => {\n  later();\n};',
  ],
  ['@typescript-eslint/no-explicit-any', 'libs/domain/tasks/planted-7.ts', 'export const any: any = 1;'],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'libs/domain/tasks/planted-8.ts',
    "export function word(side: 'a' | 'b'): number {\n  switch (side) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n}",
  ],
];

describe('the linter', () => {
  let findings: Map<string, Finding[]>;

  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'renkei-lint-'));
    try {
      await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
      await copyFile(path.join(root, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
      for (const [, file, text] of plants) {
        await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
        await writeFile(path.join(folder, file), `${text}\n`);
      }
      findings = await lint(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it.each(plants)('complains by %s of %s', (rule, file) => {
    expect((findings.get(file) ?? []).map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

async function lint(folder: string): Promise<Map<string, Finding[]>> {
  const place = await realpath(folder);
  const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js');
  const args = [eslint, '--config', path.join(root, 'eslint.config.mjs'), '--format', 'json', 'libs'];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: place, maxBuffer: 1e8 }, (_error, text) => {
      resolve(text);
    });
  });
  const results = JSON.parse(output) as { filePath: string; messages: Finding[] }[];
  return new Map(results.map(({ filePath, messages }) => [path.relative(place, filePath), messages]));
}
