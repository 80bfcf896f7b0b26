import { Blob } from 'node:buffer';
import pg from 'pg';

const INDICATORS = 200;
const YEARS = 100;
const PAGES = ['/tasks?limit=50', '/programmes/jp-2025-2029', '/indicators?limit=50'];

/** Indicators of both agencies, for whose measurements a file comes. */
async function addIndicators(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c app.agency=*' });
  await client.connect();
  await client.query(
    `INSERT INTO indicators (id, code, name, usage, kind, direction, unit)
     SELECT gen_random_uuid(), 'BENCH-' || n, '見本の指標 ' || n, 'kpi', 'level', 'increase', '件' FROM generate_series(1, $1) n`,
    [INDICATORS],
  );
  await client.query(
    `INSERT INTO indicator_components (indicator_id, number) SELECT id, 1 FROM indicators WHERE code LIKE 'BENCH-%'`,
  );
  await client.end();
}

function measurements() {
  const lines = ['指標の記号,値の番号,年,状態,値'];
  for (let n = 1; n <= INDICATORS; n += 1)
    for (let year = 0; year < YEARS; year += 1)
      lines.push(`BENCH-${n},1,${1926 + year}年度,確定,${n * 100 + year}`);
  return `${lines.join('\r\n')}\r\n`;
}

/** The pages one after the other, as one person opens them, until `done` says so; how long each answer took. */
async function open(ask, done) {
  const times = [];
  while (!(await done()))
    for (const page of PAGES) {
      const began = performance.now();
      await (await ask('GET', page)).text();
      times.push(performance.now() - began);
    }
  return times.sort((a, b) => a - b);
}
const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

/** A file of 20,000 measurements is checked and applied by the worker while somebody opens pages, beside the same pages idle. */
export async function importBeside(ownerUrl, { port, cookie, milliseconds }) {
  await addIndicators(ownerUrl);
  const ask = async (method, path, { body, version, type = 'application/json' } = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
      method,
      body,
      headers: {
        Cookie: cookie,
        ...(type === null || body === undefined ? {} : { 'Content-Type': type }),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      },
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  await open(ask, until(milliseconds / 2));
  const idle = await open(ask, until(milliseconds * 2));
  const made = await (
    await ask('POST', '/import-runs', { body: JSON.stringify({ form: 'measurements' }) })
  ).json();
  const form = new globalThis.FormData();
  form.append('file', new Blob([measurements()]), 'measurements.csv');
  const path = `/import-runs/${made.id}`;
  const read = async () => (await ask('GET', path)).json();
  const finds = (states) => async () => {
    const { state, counts } = await read();
    if (state === 'failed' || counts.problems > 0) throw new Error(`the import is ${state}`);
    return states.includes(state);
  };
  const began = performance.now();
  await ask('PUT', `${path}/file`, { body: form, version: made.version, type: null });
  const checking = await open(ask, finds(['checked']));
  const checked = performance.now();
  await ask('POST', `${path}/application`, { body: '{}', version: (await read()).version });
  const applying = await open(ask, finds(['succeeded']));
  const ended = performance.now();
  const busy = [...checking, ...applying].sort((a, b) => a - b);
  const of = (times) => ({ median: at(times, 0.5), slowest20th: at(times, 0.95), pages: times.length });
  return {
    name: 'pages beside an import',
    rows: INDICATORS * YEARS,
    checkSeconds: (checked - began) / 1000,
    applySeconds: (ended - checked) / 1000,
    idle: of(idle),
    importing: of(busy),
    ratio: at(busy, 0.5) / at(idle, 0.5),
    ratioSlowest20th: at(busy, 0.95) / at(idle, 0.95),
  };
}

function until(milliseconds) {
  const end = performance.now() + milliseconds;
  return async () => performance.now() >= end;
}
