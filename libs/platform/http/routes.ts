import type { INestApplication, Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { RequestMethod } from '@nestjs/common';

/** One route as its controller declares it. */
export interface RouteEntry {
  method: string;
  path: string;
  controller: string;
  handler: string;
  permission: string | null;
}

/** Every route of the running application, with the permission that it declares under `permissionKey`. */
export function listRoutes(app: INestApplication, permissionKey: string): RouteEntry[] {
  return routesOf(app.get(DiscoveryService, { strict: false }), app.get(Reflector), permissionKey);
}

/** The same, from inside the application. */
export function routesOf(
  discovery: DiscoveryService,
  reflector: Reflector,
  permissionKey: string,
): RouteEntry[] {
  const routes: RouteEntry[] = [];
  for (const wrapper of discovery.getControllers()) {
    const controller = wrapper.metatype as Type<object> | null;
    if (controller === null) continue;
    const base = firstPath(reflector.get<string | string[] | undefined>(PATH_METADATA, controller));
    const prototype = controller.prototype as Record<string, (...args: unknown[]) => unknown>;
    for (const handler of new MetadataScanner().getAllMethodNames(prototype)) {
      const method = prototype[handler];
      if (method === undefined) continue;
      const verb = reflector.get<RequestMethod | undefined>(METHOD_METADATA, method);
      if (verb === undefined) continue;
      const own = firstPath(reflector.get<string | string[] | undefined>(PATH_METADATA, method));
      routes.push({
        method: RequestMethod[verb],
        path: `/${[base, own]
          .map((part) => part.replace(/^\/|\/$/g, ''))
          .filter(Boolean)
          .join('/')}`,
        controller: controller.name,
        handler,
        permission: reflector.get<string | undefined>(permissionKey, method) ?? null,
      });
    }
  }
  return routes.sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`));
}

function firstPath(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
