import { dayProblem } from '@domain/agencies';
import { type FieldProblem, InvalidInput } from '@platform/errors';
import { changesBetween, revisableColumns, type Wording, type WordingChanges } from './revisable-wording.js';
import { NothingNew } from './revision.errors.js';
import type { RevisionSubject } from './revision-subjects.js';

type Subject = Pick<RevisionSubject, 'type' | 'wording' | 'lastEffectiveOn'>;

/** What the new wording changes. Throws InvalidInput when the subject has no such field, or nothing would change. */
export function wordingChanges(subject: Subject, wording: Wording): WordingChanges {
  const foreign = Object.keys(wording).filter((field) => !(field in revisableColumns[subject.type]));
  if (foreign.length > 0)
    throw new InvalidInput(
      foreign.map((field) =>
        problem(
          `/changes/${field}`,
          'revisions/no-such-wording',
          'この対象にはない項目です。',
          'This has no such wording.',
        ),
      ),
    );
  const changes = changesBetween(subject.wording, wording);
  if (Object.keys(changes).length === 0) throw new NothingNew();
  return changes;
}

/** The day must be plausible and not before that of a revision which holds already: wording goes forward in time. */
export function requireEffectiveDay(subject: Subject, effectiveOn: string, today: string): void {
  const implausible = dayProblem('/effectiveOn', effectiveOn, today);
  if (implausible !== null) throw new InvalidInput([implausible]);
  if (subject.lastEffectiveOn !== null && effectiveOn < subject.lastEffectiveOn)
    throw new InvalidInput([
      problem(
        '/effectiveOn',
        'revisions/before-the-last',
        '前の改定の施行日より前の日にはできません。',
        'It must not be before the day of the revision that holds already.',
      ),
    ]);
}

function problem(pointer: string, code: string, ja: string, en: string): FieldProblem {
  return { pointer, code, messages: { ja, en } };
}
