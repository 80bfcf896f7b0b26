import { connect, createServer } from 'node:net';
import { PlainError } from './voice.mjs';

/** A port that nobody listens on at this moment. */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Says clearly that the web address cannot be had, before anything is started. */
export async function refuseTakenPort(port, host) {
  const problem = await portProblem(port, host);
  if (!problem) return;
  const other = port === 3000 ? 3001 : port + 1;
  if (problem === 'EADDRINUSE') {
    throw new PlainError(
      `Port ${port} is already in use by another program. Nothing has been started.\n` +
        `Choose another one:  PORT=${other} npm start\n` +
        `ポート ${port} は使用中です。別の番号を PORT で指定してください。`,
    );
  }
  throw new PlainError(
    problem === 'EACCES'
      ? `Port ${port} may not be used by this user. Choose one above 1023:  PORT=3000 npm start`
      : `The web server cannot listen on HOST=${host}, PORT=${port} (${problem}).`,
  );
}

/** Why the web server could not listen there ('EADDRINUSE', ...), or undefined when it could. */
async function portProblem(port, host) {
  const binding = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (binding) return binding;
  // macOS lets two listeners share a port under different addresses; the browser would meet the other one.
  const answers = await Promise.all(['127.0.0.1', '::1'].map((address) => someoneAnswers(port, address)));
  return answers.includes(true) ? 'EADDRINUSE' : undefined;
}

function someoneAnswers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
