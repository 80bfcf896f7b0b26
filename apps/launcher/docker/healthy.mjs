import { readFileSync } from 'node:fs';

/**
 * The health of a container, by exit code. `api`: it answers that it is ready. `worker`, which answers nobody:
 * it holds a connection to the database, from which it takes its work several times a second.
 */
const healthy = process.argv[2] === 'worker' ? holdsConnection() : await answersReady();
process.exitCode = healthy ? 0 : 1;

async function answersReady() {
  const url = `http://127.0.0.1:${process.env.PORT ?? 3000}/health/ready`;
  return fetch(url, { signal: AbortSignal.timeout(4000) }).then(
    (response) => response.ok,
    () => false,
  );
}

function holdsConnection() {
  const port = Number(new URL(process.env.DATABASE_APP_URL ?? process.env.DATABASE_URL).port || 5432);
  const remote = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const established = '01';
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(linesOf).some((line) => {
    const [, , remoteAddress = '', state] = line.trim().split(/\s+/);
    return remoteAddress.endsWith(remote) && state === established;
  });
}

function linesOf(file) {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(1);
  } catch {
    return []; // no IPv6 here
  }
}
