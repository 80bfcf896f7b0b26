import { isDeepStrictEqual } from 'node:util';
import type { INestApplication } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { z } from 'zod';
import { REQUIRED_PERMISSION } from '@domain/access';
import { listRoutes, problemSchema } from '@platform/http';
import type { Listener } from './member.js';

// Where @nestjs/swagger keeps what @Answers declares.
const API_RESPONSE = 'swagger/apiResponse';

interface Promised {
  method: string;
  path: RegExp;
  answers: Partial<Record<string, { standardSchema?: z.ZodType; content?: Record<string, unknown> }>>;
}

/**
 * Compares every JSON answer of the service with the schema that its route declares: nothing missing, nothing more.
 * Lists come as JSON text from PostgreSQL and are not cut on the way, so this is where a leak would show.
 */
export function listenForBreaches(app: INestApplication, breaches: string[]): Listener {
  const promised = routesOf(app);
  return (method, fullPath, { status, body, headers }) => {
    const path = fullPath.split('?')[0] ?? '';
    const tell = (what: string) => breaches.push(`${method} ${path} answered ${status}: ${what}`);
    if (status >= 500) tell('a server error');
    if (!/json/.test(headers['content-type'] ?? '') || path.startsWith('/api/openapi')) return;
    const route = promised.find((one) => one.method === method && one.path.test(path));
    // A file, whatever is in it, is no answer to be read field by field.
    const type = headers['content-type']?.split(';')[0] ?? '';
    if (status < 400 && route?.answers[String(status)]?.content?.[type] !== undefined) return;
    const schema = status >= 400 ? problemSchema : route?.answers[String(status)]?.standardSchema;
    if (schema === undefined) {
      tell('no schema is declared for it');
      return;
    }
    const result = schema.safeParse(body);
    if (!result.success)
      tell(result.error.issues.map((issue) => `${issue.path.join('/')} ${issue.message}`).join('; '));
    else if (!isDeepStrictEqual(result.data, body)) tell('it holds more than its schema declares');
  };
}

function routesOf(app: INestApplication): Promised[] {
  const controllers = new Map(
    app
      .get(DiscoveryService, { strict: false })
      .getControllers()
      .flatMap(({ metatype }: { metatype: unknown }) => {
        const controller = metatype as { name: string; prototype: Record<string, object> } | null;
        return controller === null ? [] : [[controller.name, controller.prototype] as const];
      }),
  );
  return listRoutes(app, REQUIRED_PERMISSION).map(({ method, path, controller, handler }) => {
    const target = controllers.get(controller)?.[handler];
    const prefix = path.startsWith('/health') ? '' : '/api/v1';
    const answers: unknown = target === undefined ? {} : Reflect.getMetadata(API_RESPONSE, target);
    return {
      method,
      path: new RegExp(`^${prefix}${path.replace(/:[A-Za-z]+/g, '[^/]+')}$`),
      answers: answers ?? {},
    };
  });
}
