import type { FieldProblem } from '@platform/errors';
import type { Day } from '@platform/time';

/** From its first to its last day, both included; no last day = until further notice. */
export interface Period {
  validFrom: Day;
  validTo: Day | null;
}

/** Further ahead than this nobody plans an organisation: it is a mistyped year. */
const YEARS_AHEAD = 10;
/** The first day on which there were prefectures and cities as they are now. */
const EARLIEST = '1947-05-03';
const ALWAYS = '9999-12-31';

export function isOn({ validFrom, validTo }: Period, day: Day): boolean {
  return validFrom <= day && day <= (validTo ?? ALWAYS);
}

export function overlaps(a: Period, b: Period): boolean {
  return a.validFrom <= (b.validTo ?? ALWAYS) && b.validFrom <= (a.validTo ?? ALWAYS);
}

/** True when the whole inner period lies inside the outer one; its first day too, wherever its last is taken from. */
export function contains(outer: Period, inner: Period): boolean {
  return isOn(outer, inner.validFrom) && (inner.validTo ?? ALWAYS) <= (outer.validTo ?? ALWAYS);
}

/** Why a day cannot be when something begins or ends; null when it can. */
export function dayProblem(pointer: string, day: Day, today: Day): FieldProblem | null {
  const latest = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  if (day >= EARLIEST && day <= latest) return null;
  return {
    pointer,
    code: 'agencies/implausible-day',
    messages: {
      ja: `${YEARS_AHEAD}年より先の日や、昭和22年5月3日より前の日は使えません。年を確かめてください。`,
      en: `It must not be more than ${YEARS_AHEAD} years ahead, nor before 3 May 1947. Please check the year.`,
    },
  };
}

/** The problems of a period that was typed in, each at its field. */
export function periodProblems(
  { validFrom, validTo }: Period,
  today: Day,
  pointers = { from: '/validFrom', to: '/validTo' },
): FieldProblem[] {
  const problems = [dayProblem(pointers.from, validFrom, today)];
  if (validTo !== null)
    problems.push(
      validTo < validFrom ? endsBeforeItBegins(pointers.to) : dayProblem(pointers.to, validTo, today),
    );
  return problems.filter((problem) => problem !== null);
}

export function endsBeforeItBegins(pointer: string): FieldProblem {
  return {
    pointer,
    code: 'agencies/ends-before-it-begins',
    messages: {
      ja: '終わりの日は、始まりの日以後にしてください。',
      en: 'The last day must not be before the first.',
    },
  };
}

/** What held on a day, of dated values; undefined when nothing was written down for it yet. */
export function valueOn<Value>(
  history: readonly { validFrom: Day; value: Value }[],
  day: Day,
): Value | undefined {
  let found: { validFrom: Day; value: Value } | undefined;
  for (const one of history)
    if (one.validFrom <= day && (found === undefined || one.validFrom > found.validFrom)) found = one;
  return found?.value;
}
