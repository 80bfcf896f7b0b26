import { randomUUID } from 'node:crypto';
import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Wording } from '@platform/errors';

/** What Node refuses before any of our code sees it: these answers carry a reason too (RFC 9457). */
const REASONS: Record<string, { status: number; code: string; messages: Wording }> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'http/headers-too-large',
    messages: {
      ja: 'アドレスかヘッダーが長すぎます。',
      en: 'The address or the headers are too long.',
    },
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'http/too-slow',
    messages: { ja: '要求が時間内に届きませんでした。', en: 'The request did not arrive in time.' },
  },
};
const UNREADABLE = {
  status: 400,
  code: 'http/unreadable',
  messages: { ja: '要求を読み取れません。', en: 'The request cannot be read.' },
};

/** Answers requests that are no HTTP, too long or too slow, and closes their connection. */
export function answerBrokenRequests(server: Server): void {
  server.on('clientError', (error: Error & { code?: string }, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const { status, code, messages } = REASONS[error.code ?? ''] ?? UNREADABLE;
    const requestId = randomUUID();
    const body = JSON.stringify({
      type: `urn:renkei:problem:${code.replace('/', ':')}`,
      title: messages.ja,
      status,
      detail: messages.en,
      code,
      requestId,
      messages,
    });
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nX-Request-Id: ${requestId}\r\n` +
        `Content-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}
