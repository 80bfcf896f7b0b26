import type { Path } from '../import-problem.js';
import { type Check, each } from './check.js';
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
