import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { type Actor, type Permission, permissions, REQUIRED_PERMISSION } from '@domain/access';
import { SecondFactorDue } from './second-factor.errors.js';

const WORKS_BEFORE = 'renkei:works-before-enrolment';

/** A route that works for somebody who must first set up a second factor: signing in and out, and the setting up. */
export function WorksBeforeEnrolment(): MethodDecorator {
  return SetMetadata(WORKS_BEFORE, true);
}

/** Whose duties ask for a second factor can do nothing else before there is one. What anyone may do stays open. */
@Injectable()
export class EnrolmentGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const actor = context.switchToHttp().getRequest<Request & { user?: Actor | null }>().user;
    if (actor?.mustEnrol !== true) return true;
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(WORKS_BEFORE, handler) === true) return true;
    const permission = this.reflector.get<Permission | undefined>(REQUIRED_PERMISSION, handler);
    if (permission !== undefined && 'anyone' in permissions[permission]) return true;
    throw new SecondFactorDue();
  }
}
