import { lazy, Suspense, useState, type ReactNode } from 'react';
import { fill } from '../text/fill';
import { useLanguage } from '../text/language';
import { Button } from './button';
import { useDayKind } from './closed-days';
import { longDay, plainDay, shortDay } from './dates';
import { Dialog } from './dialog';
import { Field } from './field';
import { Icon } from './icons';
import { Marked } from './mark';
import { readDay, typedDay } from './wareki';

const CalendarPicker = lazy(() => import('./calendar-picker'));

interface Props {
  label: string;
  name?: string;
  required?: boolean;
  help?: string;
  /** What stands in the field, as typed. */
  value: string;
  onChange: (typed: string) => void;
  error?: string | undefined;
  /** A day to look back on: whether offices were open says nothing then. */
  lookBack?: boolean;
}

/** One text field and a picker; echoes the day it understood and warns of a day on which offices are closed. */
export function DateField(props: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.parts.date;
  const [left, setLeft] = useState(false);
  const [picking, setPicking] = useState(false);
  const read = readDay(props.value);
  const day = 'day' in read ? read.day : null;
  const unread = 'problem' in read && read.problem !== 'empty' && left ? words[read.problem] : undefined;
  return (
    <Field
      label={props.label}
      help={props.help ?? words.hint}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.required ? { required: true } : {})}
      error={props.error ?? unread}
      after={
        <Echo
          day={day}
          lookBack={props.lookBack === true}
          onUse={(next) => {
            props.onChange(typedDay(next));
          }}
        />
      }
    >
      {(control) => (
        <div className="flex gap-2">
          <input
            {...control}
            inputMode="text"
            autoComplete="off"
            value={props.value}
            onChange={(event) => {
              props.onChange(event.target.value);
            }}
            onBlur={() => {
              setLeft(true);
            }}
            className="min-h-10 w-full min-w-0 rounded-8 border border-edge px-3 aria-invalid:border-2 aria-invalid:border-late max-md:min-h-11"
          />
          <Button
            aria-label={words.pick}
            onClick={() => {
              setPicking(true);
            }}
          >
            <Icon name="calendar" />
          </Button>
          {picking && (
            <Dialog
              title={words.pick}
              onClose={() => {
                setPicking(false);
              }}
            >
              <Suspense fallback={<div className="h-80" />}>
                <CalendarPicker
                  day={day}
                  onPick={(picked) => {
                    props.onChange(typedDay(picked));
                    setPicking(false);
                  }}
                />
              </Suspense>
            </Dialog>
          )}
        </div>
      )}
    </Field>
  );
}

/** 「令和8年11月20日（金）・開庁日」, or why the day is odd and the next working day as a button. */
function Echo(props: { day: string | null; lookBack: boolean; onUse: (day: string) => void }): ReactNode {
  const { day, lookBack, onUse } = props;
  const { text, language } = useLanguage();
  const words = text.parts.date;
  const kind = useDayKind(lookBack ? null : day);
  if (day === null) return null;
  if (!kind) return <p className="mt-1 text-meta">{longDay(day, language)}</p>;
  if (!kind.closed) {
    return <p className="mt-1 text-meta">{fill(words.open, { day: longDay(day, language) })}</p>;
  }
  const named =
    kind.name === null
      ? longDay(day, language)
      : language === 'ja'
        ? longDay(day, language).replace('）', `・${kind.name}）`)
        : fill(words.closedNamed, { day: plainDay(day, language), name: kind.name });
  return (
    <div className="mt-1 text-meta" role="status">
      <p>{named}</p>
      <p>
        <Marked mark="gap">{words.closed}</Marked>
        <Button
          kind="text"
          className="ml-2 min-h-8"
          onClick={() => {
            onUse(kind.nextWorkingDay);
          }}
        >
          {fill(words.use, { day: shortDay(kind.nextWorkingDay, language) })}
        </Button>
      </p>
    </div>
  );
}

/** The day that was typed, or the message of an unreadable one; empty counts as missing. */
export function dayOrProblem(
  typed: string,
  words: { missing: string; unreadable: string; impossible: string; past?: string },
  earliest?: string,
): { day: string } | { message: string } {
  const read = readDay(typed);
  if ('day' in read) {
    const early = words.past !== undefined && earliest !== undefined && read.day < earliest;
    return early ? { message: words.past ?? '' } : read;
  }
  return { message: read.problem === 'empty' ? words.missing : words[read.problem] };
}
