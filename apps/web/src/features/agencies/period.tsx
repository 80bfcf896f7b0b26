import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { plainDay } from '../../ui/dates';

/** 令和8年4月1日から令和9年3月31日まで, or with no last day. */
export function usePeriod(): (period: { validFrom: string; validTo: string | null }) => string {
  const { text, language } = useLanguage();
  return ({ validFrom, validTo }) =>
    validTo === null
      ? fill(text.agencies.since, { day: plainDay(validFrom, language) })
      : fill(text.agencies.period, {
          from: plainDay(validFrom, language),
          to: plainDay(validTo, language),
        });
}
