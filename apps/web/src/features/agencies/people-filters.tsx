import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { SelectField, TextField } from '../../ui/field';
import type { PersonState } from './agencies.api';

const route = getRouteApi('/app/people');
const STATES: (PersonState | 'any')[] = ['any', 'no_post', 'no_account', 'disabled', 'no_second_factor'];

/** The filters live in the address. */
export function PeopleFilters(): ReactNode {
  const { agencies, words } = useText();
  const w = agencies.people;
  const { post } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const change = (next: Partial<typeof search>) => {
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  };
  const own = post?.agency ?? null;
  return (
    <div className="mb-5" data-print="hide">
      <form
        role="search"
        className="grid items-end gap-x-4 md:grid-cols-[20rem_8rem_14rem]"
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: typed.trim() || undefined });
        }}
      >
        <TextField label={w.search} value={typed} onChange={setTyped} />
        <Button type="submit" className="mb-4">
          {w.searchGo}
        </Button>
        <SelectField
          label={w.agency}
          value={search.agency ?? ''}
          placeholder={w.all}
          onChange={(value) => {
            change({ agency: (['prefecture', 'city', 'external'] as const).find((one) => one === value) });
          }}
          choices={[
            ...(own === null ? [] : [{ value: own, label: words.agencyName[own] }]),
            { value: 'external', label: w.external },
          ]}
        />
      </form>
      <Chips
        label={w.state}
        value={search.state ?? 'any'}
        chips={STATES.map((value) => ({ value, label: w.states[value] }))}
        onChange={(state) => {
          change({ state: state === 'any' ? undefined : state });
        }}
      />
    </div>
  );
}
