import type { Permission } from '@domain/access';
import type { InitiativeTransition } from '../initiative-state.js';

/** Staff propose; who decides for a department or an agency consents, and runs what was agreed. */
export const transitionPermissions: Record<InitiativeTransition, Permission> = {
  propose: 'initiative.propose',
  return: 'initiative.consent',
  agree: 'initiative.consent',
  activate: 'initiative.run',
  suspend: 'initiative.run',
  resume: 'initiative.run',
  complete: 'initiative.run',
  end: 'initiative.run',
  supersede: 'initiative.run',
};
