import { type Actor, may, requirePermission } from '@domain/access';
import { sheetForm } from '../forms/index.js';
import type { ImportForm } from './import-run.schemas.js';

/** True when the actor may send this form at all; each row is judged by its owner beside that. */
export function mayUse(actor: Actor, form: ImportForm): boolean {
  if (form === 'programme') return may(actor, 'import.programme');
  const asked = sheetForm(form);
  if (asked === null || !may(actor, 'import.run', { owner: actor.agency })) return false;
  return asked.permission === undefined || may(actor, asked.permission, { owner: actor.agency });
}

/** Throws Forbidden unless the actor may send this form. */
export function requireUse(actor: Actor, form: ImportForm): void {
  requirePermission(actor, 'import.run', { owner: actor.agency });
  if (form === 'programme') requirePermission(actor, 'import.programme');
  const permission = sheetForm(form)?.permission;
  if (permission !== undefined) requirePermission(actor, permission, { owner: actor.agency });
}
