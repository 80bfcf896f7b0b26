import type { ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { DateField, dayOrProblem } from '../../ui/date-field';
import { instantInTokyo } from '../../ui/dates';
import { TextField } from '../../ui/field';

export interface Start {
  due: string;
  time: string;
  place: string;
}
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** What was typed as day and time, as an instant, or the messages by field. */
export function useStart(value: Start): { startsAt: string | null; errors: Record<string, string> } {
  const { council, parts } = useText();
  const day = dayOrProblem(value.due, {
    missing: fill(parts.date.missing, { label: council.dayField }),
    unreadable: parts.date.unreadable,
    impossible: parts.date.impossible,
  });
  const time = TIME.exec(value.time.normalize('NFKC').trim());
  const errors: Record<string, string> = {};
  if ('message' in day) errors.startsOn = day.message;
  if (!time) errors.startTime = council.timeBad;
  if ('message' in day || !time) return { startsAt: null, errors };
  return {
    startsAt: instantInTokyo(day.day, `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}`),
    errors,
  };
}

/** Day, time of day and place of a meeting. */
export function StartFields(props: {
  value: Start;
  errors: Record<string, string>;
  onChange: (next: Partial<Start>) => void;
}): ReactNode {
  const { council } = useText();
  const { value, errors, onChange } = props;
  return (
    <>
      <DateField
        name="startsOn"
        label={council.dayField}
        required
        value={value.due}
        onChange={(due) => {
          onChange({ due });
        }}
        error={errors.startsOn ?? errors.startsAt}
      />
      <TextField
        name="startTime"
        label={council.timeField}
        help={council.timeHelp}
        required
        width="max-w-32"
        value={value.time}
        onChange={(time) => {
          onChange({ time });
        }}
        error={errors.startTime}
      />
      <TextField
        name="place"
        label={council.placeField}
        value={value.place}
        onChange={(place) => {
          onChange({ place });
        }}
        error={errors.place}
      />
    </>
  );
}
