import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { DateField, dayOrProblem } from '../../ui/date-field';
import { typedDay } from '../../ui/wareki';
import type { Days } from './changes.api';

/** The two days; what cannot be read says so at its field, and nothing is asked before. */
export function DaysForm({ days, onChange }: { days: Days; onChange: (days: Days) => void }): ReactNode {
  const { changes: w, parts } = useText();
  const [typed, setTyped] = useState({ from: typedDay(days.from), to: typedDay(days.to) });
  const [errors, setErrors] = useState<Partial<Record<keyof Days, string>>>({});
  const { today } = useSession();
  const read = (field: keyof Days) => {
    const one = dayOrProblem(typed[field], {
      ...parts.date,
      missing: fill(parts.date.missing, { label: w[field] }),
    });
    return 'day' in one && one.day > today ? { message: w.future } : one;
  };
  return (
    <form
      noValidate
      data-print="hide"
      className="mb-2 grid max-w-3xl items-start gap-x-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        const [from, to] = [read('from'), read('to')];
        const reversed = 'day' in from && 'day' in to && to.day < from.day;
        const problems = {
          ...('message' in from ? { from: from.message } : {}),
          ...(reversed ? { to: w.reversed } : 'message' in to ? { to: to.message } : {}),
        };
        setErrors(problems);
        if ('day' in from && 'day' in to && Object.keys(problems).length === 0)
          onChange({ from: from.day, to: to.day });
      }}
    >
      {(['from', 'to'] as const).map((field) => (
        <DateField
          key={field}
          lookBack
          label={w[field]}
          value={typed[field]}
          error={errors[field]}
          onChange={(value) => {
            setTyped((now) => ({ ...now, [field]: value }));
          }}
        />
      ))}
      <Button type="submit" className="justify-self-start md:mt-14">
        {w.show}
      </Button>
    </form>
  );
}
