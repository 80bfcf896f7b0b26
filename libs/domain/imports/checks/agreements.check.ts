import { lastDayOfTerm } from '@domain/agreements';
import { firstDayOf, isDay } from '@platform/time';
import { type Path, printable } from '../import-problem.js';
import { type Check, type CheckContext, each, firstIndexes } from './check.js';
import { holdingsOf, mustBeThere } from './known.js';

/** An end that is stated fits the kind of validity; parties and initiatives are there. */
export const checkAgreements: Check = (context) => {
  const { file, problem, warning } = context;
  const known = mustBeThere(context, holdingsOf(context));
  for (const [agreement, i] of each(file.agreements)) {
    const at = (...path: Path): Path => ['agreements', i, ...path];
    const { validity, endsOn, startsOn, termMonths, terminatedOn, state, stateReason } = agreement;
    if (validity === 'fixed' && endsOn === undefined)
      problem(
        at('endsOn'),
        'end-missing',
        'validity が fixed の協定には終わりの日（endsOn）が必要です。',
        'An agreement of fixed validity needs its end (endsOn).',
      );
    if (validity === 'relative' && termMonths === undefined)
      problem(
        at('termMonths'),
        'term-missing',
        'validity が relative の協定には月数（termMonths）が必要です。',
        'An agreement of relative validity needs its months (termMonths).',
      );
    if (validity === 'none' && (endsOn !== undefined || termMonths !== undefined))
      problem(
        at(endsOn === undefined ? 'termMonths' : 'endsOn'),
        'end-of-endless',
        '期限のない協定（none）に終わりの日や月数は書けません。',
        'An agreement without end (none) has no end and no months.',
      );
    if (endsOn !== undefined && startsOn !== undefined && endsOn < startsOn)
      problem(
        at('endsOn'),
        'days-backward',
        `終わりの日（${endsOn}）が始まりの日（${startsOn}）より前です。`,
        `The end (${endsOn}) is before the beginning (${startsOn}).`,
      );
    checkTerm(context, agreement, at);
    if (state === 'terminated' && (terminatedOn === undefined || stateReason === undefined))
      problem(
        at('state'),
        'end-without-reason',
        '解除した協定には解除の日（terminatedOn）と理由（stateReason）が必要です。',
        'A terminated agreement needs its day (terminatedOn) and reason (stateReason).',
      );
    if (agreement.renewal === 'automatic' && agreement.renewalMonths === undefined)
      warning(
        at('renewal'),
        'renewal-length-unknown',
        '自動更新の定めに更新後の長さがありません。',
        'The renewal clause does not say for how long.',
      );
    firstIndexes(
      [...each(agreement.parties)].map(([party, p]) => [party.name?.trim(), at('parties', p, 'name')]),
      (name, path) => {
        problem(
          path,
          'duplicate',
          `当事者「${printable(name)}」が重なっています。`,
          `The party "${printable(name)}" occurs twice.`,
        );
      },
    );
    for (const [party, p] of each(agreement.parties))
      known('organisation', at('parties', p, 'organisation'), party.organisation);
    for (const [named, n] of each(agreement.initiatives))
      known(
        'initiative',
        at('initiatives', n, 'initiative'),
        named.programme ?? file.programme?.code ?? '',
        named.initiative,
      );
  }
};

type Agreement = NonNullable<NonNullable<CheckContext['file']['agreements']>[number]>;

/** Days that contradict each other, and an end that is said in two ways which differ. */
function checkTerm(
  { problem, warning }: CheckContext,
  agreement: Agreement,
  at: (...path: Path) => Path,
): void {
  const { validity, signedOn, startsOn, endsOn, termMonths, terminatedOn } = agreement;
  const signed = dayOf(signedOn);
  const begins = dayOf(startsOn) ?? signed;
  const wholeSigned = signedOn?.length === 10 ? signed : undefined;
  const exact = dayOf(startsOn) ?? wholeSigned;
  const end = dayOf(endsOn);
  if (signed !== undefined && startsOn !== undefined && startsOn < signed)
    warning(
      at('startsOn'),
      'start-before-signing',
      `効力の始まりの日（${startsOn}）が締結の日（${signedOn}）より前です。`,
      `It begins (${startsOn}) before it was signed (${signedOn}).`,
    );
  for (const [name, day] of [
    ['endsOn', end],
    ['terminatedOn', dayOf(terminatedOn)],
  ] as const)
    if (
      day !== undefined &&
      begins !== undefined &&
      day < begins &&
      !(name === 'endsOn' && startsOn !== undefined)
    )
      problem(
        at(name),
        'days-backward',
        `終わりの日（${day}）が始まり（締結）の日（${begins}）より前です。`,
        `The end (${day}) is before it begins or was signed (${begins}).`,
      );
  if (validity === 'none' || end === undefined || termMonths === undefined) return;
  const computed = exact === undefined ? undefined : lastDayOfTerm(exact, termMonths);
  if (computed !== end)
    problem(
      at('termMonths'),
      'end-twice',
      computed === undefined
        ? '終わりの日（endsOn）と月数（termMonths）の両方があり、始まりの日がないので確かめられません。どちらか一つにしてください。'
        : `終わりの日（${end}）と、月数（${termMonths}）から数えた終わりの日（${computed}）が違います。どちらか一つにしてください。`,
      computed === undefined
        ? 'Both an end and months are given, and no day from which to count; keep one of them.'
        : `The end (${end}) is not the one that ${termMonths} months give (${computed}); keep one of them.`,
    );
}

/** The first day of what is a day or a month; undefined where it is neither, which has been said. */
function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return undefined;
  const day = firstDayOf(text);
  return isDay(day) ? day : undefined;
}
