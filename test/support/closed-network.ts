import net from 'node:net';

const CLOSED = Symbol.for('renkei.closed-network');
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0']);

/** Tests reach this machine only; a connection to anywhere else is a fault of the product. */
export function closeNetwork(): void {
  const prototype = net.Socket.prototype as net.Socket & { [CLOSED]?: true };
  if (prototype[CLOSED] === true) return;
  prototype[CLOSED] = true;
  const connect = prototype.connect as (this: net.Socket, ...given: unknown[]) => net.Socket;
  prototype.connect = function (this: net.Socket, ...given: unknown[]) {
    const host = hostOf(given);
    if (host !== null && !LOOPBACK.has(host)) {
      throw new Error(`the network is closed in tests: a connection to ${host} was tried`);
    }
    return connect.apply(this, given);
  };
}

// connect(options) · connect(port, host) · connect(path); node itself calls it with [[options, callback]].
function hostOf(given: unknown[]): string | null {
  const [first, second] = Array.isArray(given[0]) ? (given[0] as unknown[]) : given;
  if (typeof first === 'object' && first !== null) {
    // An http agent says `path: null` of what is no local socket.
    const { host, path } = first as { host?: string; path?: string | null };
    return typeof path === 'string' ? null : (host ?? 'localhost');
  }
  return typeof first === 'number' && typeof second === 'string' ? second : null;
}

closeNetwork();
