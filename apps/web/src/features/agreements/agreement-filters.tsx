import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { plainDay } from '../../ui/dates';
import { SelectField, TextField } from '../../ui/field';
import { readDay, typedDay } from '../../ui/wareki';

const route = getRouteApi('/app/agreements');
const STATES = ['draft', 'active', 'auto_renewed', 'expired', 'terminated'] as const;

/** All of it stands in the address. */
export function AgreementFilters(): ReactNode {
  const { text, language } = useLanguage();
  const { agreements, organisations, words } = text;
  const w = agreements.filters;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const read = readDay(search.on ?? '');
  const [day, setDay] = useState('day' in read ? typedDay(read.day) : '');
  const change = (next: Partial<typeof search>) => {
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  };
  const chosen = Object.values<string | undefined>(search).some((value) => value !== undefined);
  return (
    <form
      role="search"
      data-print="hide"
      className="mb-4"
      onSubmit={(event) => {
        event.preventDefault();
        const on = readDay(day);
        change({ q: typed.trim() || undefined, on: 'day' in on ? on.day : undefined });
      }}
    >
      <div className="grid items-end gap-x-4 md:grid-cols-3 xl:grid-cols-[minmax(0,1fr)_12rem_14rem_16rem_auto]">
        <TextField label={w.search} value={typed} onChange={setTyped} />
        <SelectField
          label={w.agency}
          value={search.agency ?? ''}
          placeholder={organisations.all}
          choices={(['prefecture', 'city', 'joint'] as const).map((value) => ({
            value,
            label: words.agencyName[value],
          }))}
          onChange={(value) => {
            change({ agency: (['prefecture', 'city', 'joint'] as const).find((one) => one === value) });
          }}
        />
        <SelectField
          label={w.state}
          value={search.state ?? ''}
          placeholder={w.current}
          choices={[
            ...STATES.map((value) => ({ value, label: agreements.states[value] })),
            { value: 'any', label: w.any },
          ]}
          onChange={(value) => {
            change({ state: [...STATES, 'any' as const].find((one) => one === value) });
          }}
        />
        <DateField lookBack label={w.on} value={day} onChange={setDay} />
        <Button type="submit" className="mb-4">
          {w.go}
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {(['soon', 'gap'] as const).map((key) => (
          <Button
            key={key}
            aria-pressed={search[key] === 'true'}
            className={search[key] === 'true' ? 'border-ink! bg-ink! text-white!' : ''}
            onClick={() => {
              change({ [key]: search[key] === 'true' ? undefined : 'true' });
            }}
          >
            {key === 'soon' ? w.endingSoon : w.gap}
          </Button>
        ))}
        {chosen && (
          <Link
            to="/agreements"
            search={{}}
            className="text-meta"
            onClick={() => {
              setTyped('');
              setDay('');
            }}
          >
            {w.clear}
          </Link>
        )}
      </div>
      {(search.organisation ?? search.initiative) !== undefined && (
        <p className="mt-2 text-meta text-sub">
          {search.organisation === undefined ? w.initiative : w.organisation}
        </p>
      )}
      {'day' in read && (
        <p className="mt-2 text-meta text-sub">{fill(w.onShown, { day: plainDay(read.day, language) })}</p>
      )}
    </form>
  );
}
