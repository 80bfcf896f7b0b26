import { PlainError } from '../machine/voice.mjs';

/** What the launcher itself must know of the settings; config.ts in libs/platform parses all of them strictly. */
export function readSettings(environment) {
  const port = Number(environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new PlainError(`PORT must be a number from 1 to 65535, not "${environment.PORT}".`);
  }
  const host = environment.HOST ?? '127.0.0.1';
  const production = environment.NODE_ENV === 'production';
  if (production) refuseIncomplete(environment);
  const everywhere = host === '0.0.0.0' || host === '::';
  const loopback = everywhere || host === 'localhost' || host === '::1' || host.startsWith('127.');
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    port,
    host,
    production,
    probe: `http://${everywhere ? '127.0.0.1' : shown}:${port}`,
    address: (environment.PUBLIC_URL ?? `http://${loopback ? 'localhost' : shown}:${port}`).replace(
      /\/$/,
      '',
    ),
    ownDatabase: environment.DATABASE_URL !== undefined,
    ownRedis: environment.REDIS_URL !== undefined,
    ownMail: environment.SMTP_URL !== undefined,
  };
}

/** The embedded default is for trying out and developing; a service in use names its own parts. */
function refuseIncomplete(environment) {
  const missing = [];
  if (!environment.REDIS_URL) missing.push('REDIS_URL   the queues: redis://user:password@host:6379/0');
  if (!environment.SMTP_URL) missing.push('SMTP_URL    the mail relay: smtp://host:25');
  if (!environment.PUBLIC_URL)
    missing.push('PUBLIC_URL  the address that people type: https://renkei.example');
  if (!environment.SECRET_KEY) missing.push('SECRET_KEY  32 random bytes in base64: openssl rand -base64 32');
  if (missing.length === 0) return;
  throw new PlainError(
    `NODE_ENV is production, where the local queue and the local mailbox are not used. Not set:\n\n  ${missing.join('\n  ')}\n\n` +
      'Set them (in the environment or in .env), or start without NODE_ENV=production.\n' +
      '本番環境では上記の設定が必要です。',
  );
}
