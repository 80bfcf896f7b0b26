import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { readingQuery, type Reading, type YearKind } from '../api/readings';
import { fill } from '../text/fill';
import { useLanguage } from '../text/language';
import { Button } from './button';
import { Field } from './field';
import { Marked } from './mark';
import { numberEcho, periodEcho, plainText, readingProblem } from './official-words';

const PAUSE_MS = 250;

interface Props {
  label: string;
  name?: string;
  required?: boolean;
  help?: string;
  value: string;
  onChange: (typed: string) => void;
  error?: string | undefined;
}

/** A number as officials write it（△ 2,197、250万）; says how it will be saved, and asks where it fits twice. */
export function OfficialNumberField(props: Props & { unit: string }): ReactNode {
  const { text } = useLanguage();
  return <OfficialField {...props} kind="number" help={props.help ?? text.official.numberHelp} />;
}

/** A year as officials write it（R5、H31、令和元年度）. */
export function YearField(props: Props & { expected: YearKind }): ReactNode {
  const { text } = useLanguage();
  return (
    <OfficialField
      {...props}
      kind="year"
      help={
        props.help ?? (props.expected === 'fiscal_year' ? text.official.yearHelp : text.official.calendarHelp)
      }
    />
  );
}

/** When a figure holds: a year, a month, a day or a run of them, as officials write it（2024年1月、H28.10.24、R5）. */
export function PeriodField(props: Props & { expected?: YearKind }): ReactNode {
  const { text } = useLanguage();
  return <OfficialField {...props} kind="period" help={props.help ?? text.official.periodHelp} />;
}

function OfficialField(
  props: Props & { kind: 'number' | 'year' | 'period'; unit?: string; expected?: YearKind },
): ReactNode {
  const settled = useSettled(props.value.trim());
  const [left, setLeft] = useState(false);
  const { text } = useLanguage();
  const { data } = useQuery({
    ...readingQuery(props.kind, settled, props.expected),
    enabled: settled !== '',
  });
  const reading = settled === '' || settled !== props.value.trim() ? undefined : data;
  const problem = reading === undefined ? null : readingProblem(props.kind, reading, props, text.official);
  const asked = reading?.problem === 'ambiguous';
  return (
    <Field
      label={
        props.unit === undefined || props.unit === ''
          ? props.label
          : fill(text.official.withUnit, { label: props.label, unit: props.unit })
      }
      {...(props.help === undefined ? {} : { help: props.help })}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.required ? { required: true } : {})}
      error={props.error ?? (left && !asked ? (problem ?? undefined) : undefined)}
      after={
        <div role="status" className="min-h-7">
          {reading !== undefined && (problem === null || asked) && (
            <Echo {...props} reading={reading} onChoose={props.onChange} />
          )}
        </div>
      }
    >
      {(control) => (
        <input
          {...control}
          inputMode="text"
          autoComplete="off"
          required={props.required}
          value={props.value}
          onBlur={() => {
            setLeft(true);
          }}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
          className="min-h-10 w-full rounded-8 border border-edge bg-white px-3 aria-invalid:border-2 aria-invalid:border-late max-md:min-h-11"
        />
      )}
    </Field>
  );
}

function Echo(props: {
  kind: 'number' | 'year' | 'period';
  reading: Reading;
  unit?: string;
  expected?: YearKind;
  onChoose: (text: string) => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const w = text.official;
  const { readings, problem } = props.reading;
  const told = (read: (typeof readings)[number]) =>
    read.kind === 'number' ? numberEcho(read, props.unit ?? '', w) : periodEcho(read, language, w);
  const [only] = readings;
  if (problem === null && only !== undefined)
    return (
      <div className="mt-1 text-meta">
        <p>{fill(w.echo, { value: told(only) })}</p>
        {'beyondEra' in only && only.beyondEra && <Marked mark="gap">{w.beyondEra}</Marked>}
      </div>
    );
  // A year that is asked for has one kind; a period may be either, and both are offered.
  const fitting = readings.filter(
    (read) => props.kind === 'period' || props.expected === undefined || read.kind === props.expected,
  );
  return (
    <div className="mt-1 text-meta">
      <Marked mark="gap">{w.ask}</Marked>
      <div className="mt-1 flex flex-wrap gap-2">
        {fitting.map((read) => (
          <Button
            key={told(read)}
            onClick={() => {
              props.onChoose(plainText(read));
            }}
          >
            {told(read)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** What was typed once the typing paused. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(typed);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return settled;
}
