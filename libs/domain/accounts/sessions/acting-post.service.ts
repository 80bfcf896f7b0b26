import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { accountEvents } from '../account.events.js';
import { NotYourPost } from '../account.errors.js';
import type { SessionView } from './session.schemas.js';
import { SessionsQuery } from './sessions.query.js';
import { SessionsService } from './sessions.service.js';

/** Which of several posts a person acts in（兼務）: said, never guessed from the record at hand. */
@Injectable()
export class ActingPostService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly sessions: SessionsService,
    private readonly query: SessionsQuery,
  ) {}

  /** The session goes on in another post, under a new id. */
  async switchTo(actor: Actor, postId: string): Promise<{ token: string; view: SessionView }> {
    return this.database.transaction(async (tx) => {
      const held = await this.query.posts(actor);
      const post = held.find(({ id }) => id === postId);
      if (post === undefined) throw new NotYourPost();
      const token = await this.sessions.renew(tx, actor, { postId });
      await this.events.append(tx, actor, {
        type: accountEvents.postSwitched,
        subjectType: 'account',
        subjectId: actor.accountId ?? '',
        content: { changes: { postId: { before: actor.postId, after: postId } }, asDeputy: post.asDeputy },
      });
      const now = await this.sessions.find(token, actor.requestId);
      if (now === null) throw new NotFound();
      return { token, view: await this.query.view(now) };
    });
  }
}
