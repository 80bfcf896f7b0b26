import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import type { Config } from '@platform/config';
import { NotFound } from '@platform/errors';

// What Nest answers, its own "not found" included. Anything else under these names would get Express's HTML page.
const ANSWERED = /^\/(api\/v1(\/|$)|health\/(live|ready)\/?$)/;

/** The built pages. Every address that is not the API's is a page of the one web application. */
export function servePages(app: NestExpressApplication, config: Config): void {
  const folder = path.resolve(config.WEB_DIR);
  // Names under assets/ carry a hash of their content, so they may be kept for ever.
  app.use(
    '/assets',
    express.static(path.join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: true,
    }),
  );
  const others = express.static(folder, { index: false, cacheControl: false });
  app.use((request: Request, response: Response, next: NextFunction) => {
    // No look at the disk for an answer of the API.
    if (ANSWERED.test(request.path)) next();
    else others(request, response, next);
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !/^\/(api|health|assets)(\/|$)/.test(request.path);
    if (!isPage) {
      next(ANSWERED.test(request.path) ? undefined : new NotFound());
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(path.join(folder, 'index.html'), (error) => {
      if (error) next(error);
    });
  });
}
