import { createHash } from 'node:crypto';
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

/** What is asked of the provider; `openid` makes it OpenID Connect. */
const providerScope = z
  .string()
  .regex(/^openid( [\x21\x23-\x5b\x5d-\x7e]+)*$/, 'must begin with openid')
  .default('openid profile email');

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
    /** 32 or more random bytes in base64: encrypts the second factors' secrets and derives the links in mails. */
    SECRET_KEY: z
      .string()
      .regex(
        /^[A-Za-z0-9+/]{43,}={0,2}$/,
        'must be 32 or more random bytes in base64 (openssl rand -base64 32)',
      )
      .optional(),
    /** Whether administrators and secretariats must have a second factor; unless set: in production only. */
    REQUIRE_SECOND_FACTOR: z.enum(['yes', 'no']).optional(),
    INSECURE_COOKIES: z.enum(['yes', 'no']).default('no'),
    /** The OpenID provider of each agency; without an issuer its staff sign in with a password. */
    OIDC_PREFECTURE_ISSUER: url('https:', 'http:').optional(),
    OIDC_PREFECTURE_CLIENT_ID: z.string().min(1).max(200).optional(),
    OIDC_PREFECTURE_CLIENT_SECRET: z.string().min(1).max(500).optional(),
    OIDC_PREFECTURE_SCOPE: providerScope,
    OIDC_CITY_ISSUER: url('https:', 'http:').optional(),
    OIDC_CITY_CLIENT_ID: z.string().min(1).max(200).optional(),
    OIDC_CITY_CLIENT_SECRET: z.string().min(1).max(500).optional(),
    OIDC_CITY_SCOPE: providerScope,
    /** Signatures of ID tokens that are believed. Never `none` and never a shared secret (HS…). */
    OIDC_ALGORITHMS: z
      .string()
      .regex(
        /^(RS|PS|ES)(256|384|512)(,(RS|PS|ES)(256|384|512))*$/,
        'must be names such as RS256, PS256 or ES256, separated by commas',
      )
      .default('RS256,PS256,ES256'),
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
      for (const name of ['REDIS_URL', 'SMTP_URL', 'PUBLIC_URL', 'SECRET_KEY'] as const) {
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
    for (const agency of ['PREFECTURE', 'CITY'] as const) {
      const issuer = value[`OIDC_${agency}_ISSUER`];
      if (issuer === undefined) continue;
      for (const part of ['CLIENT_ID', 'CLIENT_SECRET'] as const) {
        const name = `OIDC_${agency}_${part}` as const;
        if (value[name] === undefined)
          context.addIssue({
            code: 'custom',
            path: [name],
            message: `is required with OIDC_${agency}_ISSUER`,
          });
      }
      if (issuer.startsWith('http:') && (value.NODE_ENV === 'production' || !isLoopback(issuer)))
        context.addIssue({ code: 'custom', path: [`OIDC_${agency}_ISSUER`], message: 'must be https://' });
    }
    if (value.OIDC_PREFECTURE_ISSUER !== undefined && value.OIDC_PREFECTURE_ISSUER === value.OIDC_CITY_ISSUER)
      context.addIssue({
        code: 'custom',
        path: ['OIDC_CITY_ISSUER'],
        message: 'must be another issuer than OIDC_PREFECTURE_ISSUER',
      });
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
export interface Config extends Omit<Parsed, 'PUBLIC_URL' | 'SECRET_KEY'> {
  publicUrl: string;
  production: boolean;
  embedded: boolean;
  secureCookies: boolean;
  /** Administrators and secretariats can do nothing before they have a second factor. */
  requireSecondFactor: boolean;
  /** At least 32 bytes. Outside production it follows from the database's address unless it is set. */
  secretKey: Buffer;
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
  const { PUBLIC_URL, SECRET_KEY, ...rest } = result.data;
  const publicUrl = (PUBLIC_URL ?? `http://localhost:${rest.PORT}`).replace(/\/$/, '');
  return {
    ...rest,
    publicUrl,
    production: rest.NODE_ENV === 'production',
    embedded: rest.RENKEI_EMBEDDED === '1',
    secureCookies: publicUrl.startsWith('https:'),
    requireSecondFactor:
      (rest.REQUIRE_SECOND_FACTOR ?? (rest.NODE_ENV === 'production' ? 'yes' : 'no')) === 'yes',
    secretKey:
      SECRET_KEY === undefined
        ? createHash('sha256').update(`renkei development ${rest.DATABASE_URL}`).digest()
        : Buffer.from(SECRET_KEY, 'base64'),
    localMailbox: rest.SMTP_URL === undefined && rest.NODE_ENV !== 'production',
  };
}
