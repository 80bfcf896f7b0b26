import { z } from 'zod';

const url = (...protocols: string[]) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    `must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  );

const seconds = (fallback: number) => z.coerce.number().positive().max(86_400).default(fallback);

/** Every setting of the service; `.env.example` lists the same names (a test compares them). */
export const configSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    DATABASE_URL: url('postgres:', 'postgresql:'),
    DATABASE_APP_URL: url('postgres:', 'postgresql:').optional(),
    REDIS_URL: url('redis:', 'rediss:').optional(),
    SMTP_URL: url('smtp:', 'smtps:').optional(),
    MAIL_FROM: z.email().default('renkei@localhost.localdomain'),
    MAIL_REDIRECT_TO: z.union([z.literal('none'), z.email()]).optional(),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PUBLIC_URL: url('http:', 'https:').optional(),
    FILES_DIR: z.string().min(1).default('.renkei/files'),
    WEB_DIR: z.string().min(1).default('dist/web'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    /** Addresses of the proxies whose X-Forwarded-For is believed, separated by commas. */
    TRUSTED_PROXIES: z
      .string()
      .regex(
        /^$|^[0-9a-fA-F.:/]+(,[0-9a-fA-F.:/]+)*$/,
        'must be IP addresses or networks, separated by commas',
      )
      .default(''),
    INSECURE_COOKIES: z.enum(['yes', 'no']).default('no'),
    RENKEI_EMBEDDED: z.enum(['1', '0']).default('0'),
    QUEUE_PREFIX: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .default('renkei'),
    LEASE_SECONDS: seconds(300),
    RETRY_SECONDS: seconds(60),
    UNKNOWN_WAIT_SECONDS: seconds(900),
    REQUEUE_SECONDS: seconds(15),
    RELAY_MILLISECONDS: z.coerce.number().int().min(10).max(60_000).default(500),
    SMTP_TIMEOUT_SECONDS: seconds(600),
  })
  .superRefine((value, context) => {
    if (value.NODE_ENV === 'production') {
      for (const name of ['REDIS_URL', 'SMTP_URL', 'PUBLIC_URL'] as const) {
        if (value[name] === undefined)
          context.addIssue({ code: 'custom', path: [name], message: 'is required in production' });
      }
    } else if (
      value.SMTP_URL !== undefined &&
      value.MAIL_REDIRECT_TO === undefined &&
      !isLoopback(value.SMTP_URL)
    ) {
      context.addIssue({
        code: 'custom',
        path: ['MAIL_REDIRECT_TO'],
        message:
          'outside production a mail server needs MAIL_REDIRECT_TO: an address that receives every mail, or "none" to let them go to the real recipients',
      });
    }
    const address = value.PUBLIC_URL;
    if (
      address !== undefined &&
      address.startsWith('http:') &&
      !isLoopback(address) &&
      value.INSECURE_COOKIES === 'no'
    ) {
      context.addIssue({
        code: 'custom',
        path: ['PUBLIC_URL'],
        message: 'must be https:// (or set INSECURE_COOKIES=yes to accept sessions over plain http)',
      });
    }
  });

function isLoopback(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}

type Parsed = z.infer<typeof configSchema>;

/** The settings, parsed once; `publicUrl` is the origin that mails and cookies refer to. */
export interface Config extends Omit<Parsed, 'PUBLIC_URL'> {
  publicUrl: string;
  production: boolean;
  embedded: boolean;
  secureCookies: boolean;
  /** Mail stays in the local mailbox, which exists only outside production. */
  localMailbox: boolean;
}

/** Injection token of the parsed settings. */
export const CONFIG = Symbol('CONFIG');

/** Thrown with one readable line per bad setting. */
export class BadConfiguration extends Error {
  constructor(lines: string[]) {
    super(['The settings are not usable:', ...lines.map((line) => `  - ${line}`)].join('\n'));
    this.name = 'BadConfiguration';
  }
}

/** Parses the environment; empty variables count as unset. Throws BadConfiguration. */
export function parseConfig(environment: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = configSchema.safeParse(present);
  if (!result.success) {
    throw new BadConfiguration(
      result.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return present[name] === undefined
          ? `${name}: is missing or ${issue.message}`
          : `${name}: ${issue.message}`;
      }),
    );
  }
  const { PUBLIC_URL, ...rest } = result.data;
  const publicUrl = (PUBLIC_URL ?? `http://localhost:${rest.PORT}`).replace(/\/$/, '');
  return {
    ...rest,
    publicUrl,
    production: rest.NODE_ENV === 'production',
    embedded: rest.RENKEI_EMBEDDED === '1',
    secureCookies: publicUrl.startsWith('https:'),
    localMailbox: rest.SMTP_URL === undefined && rest.NODE_ENV !== 'production',
  };
}
