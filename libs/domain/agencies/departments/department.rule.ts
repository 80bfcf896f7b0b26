import { addDays, type Day } from '@platform/time';
import { contains, isOn, type Period, valueOn } from '../validity.rule.js';

/** A department with what it was called and where it stood, by date. */
export interface DatedDepartment extends Period {
  id: string;
  name: string;
  parentId: string | null;
  names: { validFrom: Day; value: string }[];
  parents: { validFrom: Day; value: string | null }[];
}

export function nameOn(department: DatedDepartment, day: Day): string {
  return valueOn(department.names, day) ?? department.name;
}

export function parentOn(department: DatedDepartment, day: Day): string | null {
  const known = valueOn(department.parents, day);
  return known === undefined ? department.parentId : known;
}

/** The days on or after `from` on which the tree changes its shape: a circle can begin on these alone. */
function daysOfChange(tree: readonly DatedDepartment[], from: Day): Day[] {
  const days = tree.flatMap(({ parents }) => parents.map(({ validFrom }) => validFrom));
  return [from, ...new Set(days.filter((day) => day > from))];
}

/** True when the department would stand under itself, on any day from which it stands under `parentId`. */
export function wouldCircle(
  tree: readonly DatedDepartment[],
  department: DatedDepartment,
  parentId: string,
  from: Day,
): boolean {
  const byId = new Map(tree.map((one) => [one.id, one]));
  const until = nextMove(department, from);
  return daysOfChange(tree, from).some((day) => {
    if (until !== null && day >= until) return false;
    const seen = new Set<string>([department.id]);
    for (let at: string | null = parentId; at !== null;) {
      if (seen.has(at)) return true;
      seen.add(at);
      const above = byId.get(at);
      at = above === undefined ? null : parentOn(above, day);
    }
    return false;
  });
}

/** The first day after `day` on which the department moves again, as already written down. */
function nextMove({ parents }: DatedDepartment, day: Day): Day | null {
  return (
    parents
      .map(({ validFrom }) => validFrom)
      .filter((one) => one > day)
      .sort()[0] ?? null
  );
}

/** True when the parent exists as long as the child stands under it: from `from` until it moves on or ends. */
export function parentLasts(parent: Period, child: DatedDepartment, from: Day): boolean {
  const next = nextMove(child, from);
  if (next === null) return contains(parent, { validFrom: from, validTo: child.validTo });
  return contains(parent, { validFrom: from, validTo: addDays(next, -1) });
}

/** Departments that would hang in the air: under this one on some day after `lastDay`. */
export function childrenAfter(
  tree: readonly DatedDepartment[],
  parentId: string,
  lastDay: Day,
): DatedDepartment[] {
  return tree.filter((child) => {
    if (child.validTo !== null && child.validTo <= lastDay) return false;
    const later = child.parents.filter(({ validFrom }) => validFrom > lastDay).map(({ value }) => value);
    const first = child.validFrom > lastDay ? child.validFrom : addDays(lastDay, 1);
    return [parentOn(child, first), ...later].includes(parentId);
  });
}

/** Another department of that name under the same parent on that day. */
export function hasSibling(
  tree: readonly DatedDepartment[],
  wanted: { name: string; parentId: string | null; day: Day; except: string | null },
): boolean {
  return tree.some(
    (one) =>
      one.id !== wanted.except &&
      isOn(one, wanted.day) &&
      nameOn(one, wanted.day) === wanted.name &&
      parentOn(one, wanted.day) === wanted.parentId,
  );
}
