import type { Recorder } from '@platform/events';
import type { Permission, Role } from './permissions.js';

/** The two agencies; their codes are also the owner kinds of what one of them owns. */
export type Agency = 'prefecture' | 'city';

/** Who acts: a person in a post (with a session), or a named part of the system (jobs, commands). */
export interface Actor extends Recorder {
  agency: Agency | null;
  roles: readonly Role[];
  /** All that a personal access token may do; null = not narrowed. */
  scopes: readonly Permission[] | null;
  sessionId: string | null;
  personName: string;
  loginName: string;
  postName: string | null;
  departmentName: string | null;
  /** True while the person's duties ask for a second factor that the account does not have yet: nothing else works. */
  mustEnrol?: boolean;
  /** The civil day on which the roles were looked up. */
  today: string;
}

/** A named part of the system (a job, or an operator's command); it passes every check, and the history says its name. */
export function systemActor(name: string, actingBy: 'job' | 'command' = 'job'): Actor {
  return {
    accountId: null,
    personId: null,
    postId: null,
    agency: null,
    systemActor: name,
    requestId: null,
    actingBy,
    actingId: null,
    asDeputy: false,
    roles: [],
    scopes: null,
    sessionId: null,
    personName: name,
    loginName: name,
    postName: null,
    departmentName: null,
    today: '',
  };
}
