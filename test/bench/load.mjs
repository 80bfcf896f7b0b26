import { Agent, request } from 'node:http';

/** Sends one request and reads the whole answer; rejects on a status outside 2xx. */
function send(agent, target, body) {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        agent,
        host: '127.0.0.1',
        port: target.port,
        method: target.method,
        path: target.path,
        headers: target.headers(),
      },
      (response) => {
        let size = 0;
        response.on('data', (part) => (size += part.length));
        response.on('end', () =>
          response.statusCode >= 200 && response.statusCode < 300
            ? resolve(size)
            : reject(new Error(`${target.method} ${target.path} answered ${response.statusCode}`)),
        );
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

/** Requests per second over a span, at a number of connections that each wait for their answer. */
export async function throughput(target, connections, milliseconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + milliseconds;
  let done = 0;
  const one = async () => {
    while (performance.now() < end) {
      await send(agent, target, target.body?.());
      done += 1;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return done / seconds;
}

/** The two targets in turn, A B A B …; the ratio of each pair, so that a drifting machine does not decide. */
export async function interleaved(product, floor, { connections, rounds, milliseconds }) {
  await throughput(product, connections, milliseconds / 2);
  await throughput(floor, connections, milliseconds / 2);
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) {
    const a = await throughput(product, connections, milliseconds);
    const b = await throughput(floor, connections, milliseconds);
    pairs.push({ product: a, floor: b, ratio: a / b });
  }
  const middle = (key) => pairs.map((pair) => pair[key]).sort((a, b) => a - b)[Math.floor(pairs.length / 2)];
  return {
    product: middle('product'),
    floor: middle('floor'),
    ratio: middle('ratio'),
    lowest: Math.min(...pairs.map(({ ratio }) => ratio)),
    highest: Math.max(...pairs.map(({ ratio }) => ratio)),
  };
}
