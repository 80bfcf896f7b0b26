import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';

export const REQUIRED_PERMISSION = 'renkei:permission';

/** The permission a route needs; the process does not start when a route declares none. */
export function Requires(permission: Permission): MethodDecorator {
  return applyDecorators(
    SetMetadata(REQUIRED_PERMISSION, permission),
    ApiExtension('x-permission', permission),
  );
}

/** The person who asks, as the session guard found it. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<Request & { user?: Actor | null }>().user;
  if (!actor) throw new Error('CurrentActor stands on a route that needs no sign-in');
  return actor;
});
