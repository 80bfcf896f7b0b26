import type { ReactNode } from 'react';
import type { Agreement, AgreementRow } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { addDays, plainDay } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { plainPartialDay } from '../../ui/partial-day';
import { Tag } from '../../ui/state-word';
import { lastDayOfTerm, readMonths } from './typed-months';

export function AgreementState({ state }: { state: AgreementRow['state'] }): ReactNode {
  const { agreements } = useText();
  return <Tag>{agreements.states[state]}</Tag>;
}

/** What is missing, each with what it means. */
export function Gaps({ gaps, help }: { gaps: AgreementRow['gaps']; help?: boolean }): ReactNode {
  const { agreements: w } = useText();
  return gaps.map((gap) => (
    <span key={gap} className="block">
      <Marked mark="gap">{w.gaps[gap]}</Marked>
      {help === true && w.gapHelp[gap] !== '' && <span className="block text-sub">{w.gapHelp[gap]}</span>}
    </span>
  ));
}

/** Words for the days and clauses of an agreement. */
export function useAgreementWords() {
  const { text, language } = useLanguage();
  const w = text.agreements;
  const day = (value: string | null) => (value === null ? w.unknown : plainDay(value, language));
  const length = (months: number) =>
    months % 12 === 0 ? fill(w.years, { count: months / 12 }) : fill(w.months, { count: months });
  return {
    day,
    signed: (value: string | null) => (value === null ? w.unknown : plainPartialDay(value, language)),
    length,
    /** 「3年（令和9年3月31日まで）として保存します。」; null while it cannot be read. */
    lengthEcho: (typed: string, startsOn: string | null) => {
      const months = readMonths(typed);
      if (months === null || Number.isNaN(months)) return null;
      return startsOn === null
        ? fill(w.monthsRead, { length: length(months) })
        : fill(w.monthsReadUntil, { length: length(months), day: day(lastDayOfTerm(startsOn, months)) });
    },
    lengthProblem: (typed: string) => (Number.isNaN(readMonths(typed)) ? w.monthsWrong : null),
    dayAfter: (end: string | null) => (end === null ? null : addDays(end, 1)),
    end: ({ validity, endsOn, terminatedOn }: Pick<AgreementRow, 'validity' | 'endsOn' | 'terminatedOn'>) =>
      terminatedOn !== null ? day(terminatedOn) : validity === 'none' ? w.never : day(endsOn),
    renewal: ({ renewal, renewalMonths }: Pick<AgreementRow, 'renewal' | 'renewalMonths'>) => {
      const word = w.renewals[renewal];
      if (renewal === 'none') return word;
      return renewalMonths === null
        ? fill(w.renewalUnknown, { renewal: word })
        : fill(w.renewalEach, { renewal: word, months: length(renewalMonths) });
    },
    sentence: (agreement: Agreement, today: string) => {
      const { state, endsOn, terminatedOn, validity, renewal, startsOn } = agreement;
      const ends = { day: day(terminatedOn ?? endsOn) };
      if (state === 'draft')
        return startsOn !== null && agreement.terms.length > 0 && startsOn > today
          ? fill(w.one.later, { day: day(startsOn) })
          : w.one.draft;
      if (state === 'terminated') return fill(w.one.terminated, ends);
      if (state === 'expired') return fill(w.one.expired, ends);
      if (terminatedOn !== null) return fill(w.one.ending, ends);
      if (validity === 'none') return w.one.endless;
      if (endsOn === null) return w.one.open;
      if (renewal === 'automatic') return fill(w.one.renews, ends);
      const days = Math.round((Date.parse(endsOn) - Date.parse(today)) / 86_400_000);
      return agreement.endingSoon ? fill(w.one.soon, { ...ends, days }) : fill(w.one.until, ends);
    },
  };
}
