import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../machine/command.mjs';
import { scratchFolder } from '../machine/disk.mjs';
import { neutralEnvironment } from '../machine/environment.mjs';
import { ensureState, root } from '../machine/paths.mjs';
import { createSteps, say, warn } from '../machine/voice.mjs';
import { writeContract } from '../running/product.mjs';
import { setUp, setUpSteps } from '../steps/set-up.mjs';

const scratch = [];

/**
 * `npm run contract`: writes what the API promises, from the schemas that validate, the web's types from it,
 * the import form as JSON Schema, and who may do what as a page of docs/. With --check nothing is written; a committed file that differs fails.
 */
export function run() {
  return runCommand(contract, {
    afterEnd: () => scratch.forEach((folder) => rmSync(folder, { recursive: true })),
  });
}

async function contract() {
  ensureState();
  await setUp(createSteps(setUpSteps, { quiet: true }), ['server']);
  const fresh = await generate();
  const stale = Object.entries(fresh).filter(([file, text]) => textOf(join(root, file)) !== text);
  if (process.argv.includes('--check')) return report(stale);
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    say(`written: ${file}`);
  }
  if (stale.length === 0) say('The contract is up to date.');
  return 0;
}

async function generate() {
  const out = scratchFolder('renkei-contract-');
  scratch.push(out);
  const env = neutralEnvironment({ DATABASE_URL: 'postgresql://none@127.0.0.1:1/none' });
  await writeContract(out, env);
  const document = join(out, 'openapi.json');
  const { default: openapi, astToString } = await import('openapi-typescript');
  const types = astToString(await openapi(pathToFileURL(document)));
  return {
    'apps/api/openapi.json': readFileSync(document, 'utf8'),
    'apps/api/routes.json': readFileSync(join(out, 'routes.json'), 'utf8'),
    'docs/import-schema.json': readFileSync(join(out, 'import-schema.json'), 'utf8'),
    'docs/permissions.md': readFileSync(join(out, 'permissions.md'), 'utf8'),
    'apps/web/src/api/schema.gen.ts': `// Made from apps/api/openapi.json by \`npm run contract\`; not edited by hand.\n${types}`,
  };
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function report(stale) {
  if (stale.length === 0) return 0;
  for (const [file, text] of stale) {
    const committed = (textOf(join(root, file)) ?? '').split('\n');
    const made = text.split('\n');
    const line = made.findIndex((value, index) => value !== committed[index]);
    warn(`stale: ${file}, from line ${line + 1}`);
    warn(`    there:  ${(committed[line] ?? '(end of file)').trim()}`);
    warn(`    should: ${(made[line] ?? '(end of file)').trim()}`);
  }
  warn('\nThe API has changed and its contract has not. Type  npm run contract  and commit what it writes.');
  return 1;
}
