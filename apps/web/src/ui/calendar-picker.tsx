import { CalendarDate, GregorianCalendar, parseDate, toCalendar } from '@internationalized/date';
import type { ReactNode } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from 'react-aria-components';
import { useLanguage } from '../text/language';
import { Icon } from './icons';

/** A month of the Japanese calendar; the day goes back as an ISO date. Loaded when somebody opens it. */
export default function CalendarPicker(props: {
  day: string | null;
  onPick: (day: string) => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const arrow =
    'inline-flex size-11 items-center justify-center rounded-8 border border-edge hover:bg-solid-gray-50';
  return (
    <I18nProvider locale={language === 'ja' ? 'ja-JP-u-ca-japanese' : 'en-GB'}>
      <Calendar
        aria-label={text.parts.date.pick}
        autoFocus
        defaultValue={props.day === null ? null : parseDate(props.day)}
        onChange={(value) => {
          const { year, month, day } = toCalendar(value, new GregorianCalendar());
          props.onPick(new CalendarDate(year, month, day).toString());
        }}
      >
        <div className="mb-3 flex items-center justify-between">
          <Button
            slot="previous"
            aria-label={text.parts.date.previousMonth}
            className={`${arrow} rotate-180`}
          >
            <Icon name="chevronRight" />
          </Button>
          <Heading level={3} className="text-std-16B-170" />
          <Button slot="next" aria-label={text.parts.date.nextMonth} className={arrow}>
            <Icon name="chevronRight" />
          </Button>
        </div>
        <CalendarGrid className="mx-auto" weekdayStyle="short">
          <CalendarGridHeader>
            {(name) => (
              <CalendarHeaderCell className="text-meta font-400 text-sub">{name}</CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell
                date={date}
                className="flex size-10 items-center justify-center rounded-8 text-meta hover:bg-blue-50 data-[selected]:bg-ink data-[selected]:text-white data-[outside-month]:hidden data-[focus-visible]:outline-4"
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}
