// The product beside a floor of node:http and pg, on the same rows, in one run: a table and JSON of ratios.
// `npm run bench` starts the stores and builds; see README.md for what the ratios mean.
import { execFileSync, spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { createServer } from 'node:net';
import { fill } from './data.mjs';
import { importBeside } from './import-beside.mjs';
import { interleaved } from './load.mjs';
import { rowSecurity } from './row-security.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const MILLISECONDS = Number(process.env.BENCH_MILLISECONDS ?? 2000);
const children = [];

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

function cli(...words) {
  execFileSync(process.execPath, ['dist/apps/cli/main.js', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function start(script, env, ready) {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes(ready) && resolve());
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
}

async function signIn(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ loginName: 'do-sogo@demo.renkei.example', password: 'renkei-demo-2025' }),
  });
  if (answer.status !== 201) throw new Error(`sign-in answered ${answer.status}`);
  return answer.headers.get('set-cookie').split(';')[0];
}

async function measure() {
  cli('migrate');
  cli('demo', 'load');
  const facts = await fill(process.env.DATABASE_URL);
  const [apiPort, floorPort] = [await freePort(), await freePort()];
  await start(
    'dist/apps/api/main.js',
    { PORT: String(apiPort), PUBLIC_URL: `http://127.0.0.1:${apiPort}` },
    'api ready',
  );
  await start('test/bench/floor.mjs', { PORT: String(floorPort), ASKING_POST: facts.asking }, 'ready');
  const cookie = await signIn(apiPort);
  const body = () =>
    JSON.stringify({
      initiativeId: facts.initiativeId,
      title: '測る',
      dueOn: facts.dueOn,
      assigneePostId: facts.assigned,
    });
  const json = { 'Content-Type': 'application/json' };
  const product = (method, path, send) => ({
    port: apiPort,
    method,
    path: `/api/v1${path}`,
    body: send,
    headers: () => ({ Cookie: cookie, ...(send ? json : {}) }),
  });
  const floor = (method, path, send) => ({
    port: floorPort,
    method,
    path,
    body: send,
    headers: () => (send ? json : {}),
  });
  const cases = [
    ['task list page of 50', product('GET', '/tasks?limit=50'), floor('GET', '/tasks')],
    ['one task', product('GET', `/tasks/${facts.taskId}`), floor('GET', `/tasks/${facts.taskId}`)],
    ['create with its rows', product('POST', '/tasks', body), floor('POST', '/tasks', body)],
  ];
  const results = [];
  const onlyImport = process.env.BENCH_ONLY === 'import';
  for (const [name, a, b] of onlyImport ? [] : cases)
    for (const connections of [1, 32])
      results.push({
        name,
        connections,
        ...(await interleaved(a, b, { connections, rounds: ROUNDS, milliseconds: MILLISECONDS })),
      });
  if (!onlyImport)
    results.push(
      await rowSecurity(process.env.DATABASE_URL, facts, { rounds: ROUNDS, milliseconds: MILLISECONDS }),
    );
  await start('dist/apps/worker/main.js', {}, 'worker ready');
  const about = { port: apiPort, cookie, milliseconds: MILLISECONDS };
  return { results, beside: await importBeside(process.env.DATABASE_URL, about) };
}

function print({ results, beside }) {
  const cell = (value, width) => String(value).padStart(width);
  process.stderr.write(
    `${cpus().length} cores, node ${process.version}, ${ROUNDS} rounds of ${MILLISECONDS} ms\n`,
  );
  process.stderr.write(
    `${'case'.padEnd(24)}${cell('conn', 6)}${cell('product/s', 12)}${cell('floor/s', 12)}${cell('ratio', 8)}   lowest–highest\n`,
  );
  for (const { name, connections, product, floor, ratio, lowest, highest } of results)
    process.stderr.write(
      `${name.padEnd(24)}${cell(connections, 6)}${cell(product.toFixed(0), 12)}${cell(floor.toFixed(0), 12)}${cell(ratio.toFixed(2), 8)}   ${lowest.toFixed(2)}–${highest.toFixed(2)}\n`,
    );
  const told = ({ median, slowest20th, pages }) =>
    `${median.toFixed(1)} ms, slowest twentieth from ${slowest20th.toFixed(1)} ms (${pages} answers)`;
  process.stderr.write(
    `\n${beside.rows} rows imported behind the pages: checked in ${beside.checkSeconds.toFixed(1)} s, applied in ${beside.applySeconds.toFixed(1)} s\n` +
      `pages idle:      ${told(beside.idle)}\npages beside it: ${told(beside.importing)}\n` +
      `ratio beside / idle: ${beside.ratio.toFixed(2)}, of the slowest twentieth ${beside.ratioSlowest20th.toFixed(2)}\n`,
  );
  process.stdout.write(`${JSON.stringify({ bench: 'product against node:http + pg', results, beside })}\n`);
}

try {
  print(await measure());
} finally {
  for (const child of children) child.kill('SIGTERM');
}
