import type { Recorder } from '@platform/events';
import type { Role } from './permissions.js';

/** The two agencies; their codes are also the owner kinds of what one of them owns. */
export type Agency = 'prefecture' | 'city';

/** Who acts: a person in a post (with a session), or a named part of the system (jobs, commands). */
export interface Actor extends Recorder {
  agency: Agency | null;
  roles: readonly Role[];
  sessionId: string | null;
  personName: string;
  loginName: string;
  postName: string | null;
  departmentName: string | null;
  /** The civil day on which the roles were looked up. */
  today: string;
}

/** A named part of the system; it passes every check, and the history says its name. */
export function systemActor(name: string): Actor {
  return {
    accountId: null,
    personId: null,
    postId: null,
    agency: null,
    systemActor: name,
    requestId: null,
    roles: [],
    sessionId: null,
    personName: name,
    loginName: name,
    postName: null,
    departmentName: null,
    today: '',
  };
}
