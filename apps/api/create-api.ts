import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { REQUIRED_PERMISSION } from '@domain/access';
import type { Config } from '@platform/config';
import { Database } from '@platform/database';
import { answerBrokenRequests, listRoutes } from '@platform/http';
import { NestLogger } from '@platform/observability';
import { ApiModule } from './api.module.js';
import { jsonBody } from './json-body.js';
import { serveDocument } from './document.js';
import { servePages } from './pages.js';

/** Builds the HTTP application; the caller listens. Throws when a route declares no permission. */
export async function createApi(
  config: Config,
  logger: Logger,
  database = { connect: true },
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.for(config, logger, database), {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', config.TRUSTED_PROXIES === '' ? false : config.TRUSTED_PROXIES);
  app.set('query parser', 'simple');
  app.use((request: Request & { id?: string }, response: Response, next: NextFunction) => {
    request.id = randomUUID();
    response.setHeader('X-Request-Id', request.id);
    // Answers belong to one person and one moment; the pages set their own rule.
    if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(securityHeaders(config));
  app.use(requestLog(logger));
  app.use(writesForNobodyYet(app.get(Database)));
  app.use(jsonBody());
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  app.enableShutdownHooks();
  refuseUndeclaredRoutes(app);
  serveDocument(app);
  servePages(app, config);
  setDeadlines(app.getHttpServer());
  answerBrokenRequests(app.getHttpServer());
  return app;
}

function refuseUndeclaredRoutes(app: NestExpressApplication): void {
  const undeclared = listRoutes(app, REQUIRED_PERMISSION).filter(({ permission }) => permission === null);
  if (undeclared.length > 0)
    throw new Error(
      `these routes declare no permission: ${undeclared.map(({ method, path }) => `${method} ${path}`).join(', ')}`,
    );
}

// What a page of ours never asks a browser for.
const PERMISSIONS_POLICY = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Texts become markup nowhere but in the local mailbox's closed frame (Trusted Types); the API's own reader is not ours. */
function securityHeaders(config: Config) {
  const [pages, reader] = [helmetFor(config, true), helmetFor(config, false)];
  return (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('Permissions-Policy', PERMISSIONS_POLICY);
    (request.path.startsWith('/api/docs') ? reader : pages)(request, response, next);
  };
}

function helmetFor(config: Config, trustedTypes: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        ...(trustedTypes ? { requireTrustedTypesFor: ["'script'"], trustedTypes: ['renkei-mail'] } : {}),
        ...(config.secureCookies ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: config.secureCookies,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
}

/** Every request begins as nobody's; the session guard says for which agency it writes. */
function writesForNobodyYet(database: Database) {
  return (_request: Request, _response: Response, next: NextFunction): void => {
    database.actingFor(null, next);
  };
}

/** One line a request, with ids and the path without its query: no names, no texts, no tokens. */
function requestLog(logger: Logger) {
  return pinoHttp<Request & { id: string }>({
    logger,
    genReqId: (request) => request.id,
    autoLogging: { ignore: ({ url }) => url.startsWith('/health/') },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: pathWithoutSecrets(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}

/** Without the query, and without a segment as long as the secrets that some addresses hold (an id is shorter). */
function pathWithoutSecrets(url: string): string {
  const [path = ''] = url.split('?');
  return path.replaceAll(/[^/]{40,}/g, '…');
}

function setDeadlines(server: Server): void {
  // Read when the server begins to listen; the default of 30 s would make the two deadlines below three times as long.
  (server as Server & { connectionsCheckingInterval: number }).connectionsCheckingInterval = 5_000;
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  server.maxConnections = 1_000;
}
