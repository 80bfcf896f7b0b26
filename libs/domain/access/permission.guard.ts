import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { AppError } from '@platform/errors';
import { requireAnyScope, scopesOf } from './access.js';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';
import { REQUIRED_PERMISSION } from './requires.js';

class SignedOut extends AppError {
  constructor() {
    super('access/signed-out', 'signed-out', {
      ja: 'サインインしてください。',
      en: 'Please sign in.',
    });
  }
}

/** Denied unless declared: first whether the route's permission is held at all; the service then checks the record. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const permission = this.reflector.get<Permission | undefined>(REQUIRED_PERMISSION, context.getHandler());
    if (permission === undefined)
      throw new Error(`the route ${context.getHandler().name} declares no permission`);
    const actor = context.switchToHttp().getRequest<Request & { user?: Actor | null }>().user ?? null;
    if (actor === null && scopesOf(null, permission).size === 0) throw new SignedOut();
    requireAnyScope(actor, permission);
    return true;
  }
}
