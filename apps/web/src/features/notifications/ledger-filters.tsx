import { useState, type ReactNode } from 'react';
import type { DeliveryFilter, DeliveryPage } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { SelectField, TextField } from '../../ui/field';
import { PERIODS, type LedgerFilter, type Period } from './notifications.api';

export interface LedgerSearch {
  state?: DeliveryFilter | undefined;
  period?: Period | undefined;
  q?: string | undefined;
  delivery?: string | undefined;
}
const RESULTS: DeliveryFilter[] = ['all', 'accepted', 'skipped', 'unknown', 'failed', 'unfinished'];

export function LedgerFilters(props: {
  filter: LedgerFilter;
  counts: DeliveryPage['counts'] | undefined;
  onChange: (next: LedgerSearch) => void;
}): ReactNode {
  const { notifications } = useText();
  const { filter, counts, onChange } = props;
  const [typed, setTyped] = useState(filter.search);
  return (
    <div className="mb-5" data-print="hide">
      <form
        role="search"
        className="grid items-end gap-x-4 md:grid-cols-[20rem_8rem_14rem]"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ q: typed.trim() || undefined });
        }}
      >
        <TextField label={notifications.search} value={typed} onChange={setTyped} />
        <Button type="submit" className="mb-4">
          {notifications.searchGo}
        </Button>
        <SelectField
          label={notifications.period}
          value={filter.period}
          onChange={(period) => {
            onChange({ period: PERIODS.find((value) => value === period) });
          }}
          choices={PERIODS.map((value) => ({ value, label: notifications.periods[value] }))}
        />
      </form>
      <Chips
        label={notifications.result}
        value={filter.state}
        onChange={(state) => {
          onChange({ state: state === 'all' ? undefined : state });
        }}
        chips={RESULTS.map((value) => ({
          value,
          label: notifications.results[value],
          ...(counts ? { count: counts[value] ?? 0 } : {}),
        }))}
      />
    </div>
  );
}
