import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { Request } from 'express';
import { type Actor, ProofNeeded, requireRecentProof } from '@domain/access';
import { Database } from '@platform/database';

const NEEDS_RECENT_PROOF = 'renkei:recent-proof';

/**
 * A sensitive act: the person must have signed in, or proved it again (POST /session/proof), within ten
 * minutes; by a code, where the account has a second factor.
 */
export function RequiresRecentProof(): MethodDecorator {
  return applyDecorators(SetMetadata(NEEDS_RECENT_PROOF, true), ApiExtension('x-recent-proof', true));
}

/** Refuses with `accounts/proof-needed`; a token or a job has no session and can never do such an act. */
@Injectable()
export class RecentProofGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(NEEDS_RECENT_PROOF, context.getHandler()) !== true)
      return true;
    const { user } = context.switchToHttp().getRequest<Request & { user?: Actor | null }>();
    if (!user) throw new ProofNeeded();
    await requireRecentProof(this.database, user);
    return true;
  }
}
