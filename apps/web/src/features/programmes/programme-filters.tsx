import type { ReactNode } from 'react';
import type { CountedProgramme } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Chips, type Chip } from '../../ui/chips';
import { SelectField } from '../../ui/field';
import { Mark } from '../../ui/mark';
import { OwnerShape } from '../../ui/owner';
import { countNew, countOwners, type InitiativeFilter, type Show, valuesOf } from './initiative-filter';

/** Owner, gap and new as chips; departments and partners as lists. */
export function ProgrammeFilters(props: {
  programme: CountedProgramme;
  filter: InitiativeFilter;
  onChange: (next: Partial<InitiativeFilter>) => void;
}): ReactNode {
  const { programmes, words } = useText();
  const { programme, filter, onChange } = props;
  const { counts } = programme;
  const owners = { ...countOwners(programme), unknown: counts.unknown };
  const owner = (kind: 'prefecture' | 'city' | 'joint' | 'unknown'): Chip<Show> => ({
    value: kind,
    count: owners[kind],
    label: (
      <>
        <OwnerShape kind={kind} />
        {words.owner[kind]}
      </>
    ),
  });
  const marked = (value: Show, mark: 'gap' | 'late', label: string, count: number): Chip<Show> => ({
    value,
    count,
    label: (
      <>
        <Mark name={mark} />
        {label}
      </>
    ),
  });
  const optional: Chip<Show>[] = [
    owner('prefecture'),
    owner('city'),
    owner('joint'),
    owner('unknown'),
    marked('gap', 'gap', programmes.filters.gap, counts.gaps),
    marked('overdue', 'late', programmes.filters.overdue, counts.overdue),
    { value: 'new', label: programmes.filters.new, count: countNew(programme) },
  ];
  return (
    <div data-print="hide">
      <Chips
        label={counts.unknown > 0 ? programmes.ownerAssumed : programmes.owner}
        value={filter.show}
        onChange={(show) => {
          onChange({ show });
        }}
        chips={[
          { value: 'all', label: programmes.filters.all, count: counts.initiatives },
          ...optional.filter((chip) => chip.count !== 0 || chip.value === filter.show),
        ]}
      />
      <div className="mt-3 grid gap-x-4 md:grid-cols-2">
        {programme.departments.length > 0 && (
          <SelectField
            label={programmes.department}
            compact
            value={filter.department}
            onChange={(department) => {
              onChange({ department });
            }}
            placeholder={fill(programmes.all, { count: programme.departments.length })}
            choices={programme.departments.map((department) => ({
              value: department.id,
              group: words.agencyName[department.agency],
              label: `${department.name}${department.demo ? `（${words.demo}）` : ''}`,
            }))}
          />
        )}
        {programme.organisations.length > 0 && (
          <SelectField
            label={programmes.partner}
            compact
            value={filter.partner}
            onChange={(partner) => {
              onChange({ partner });
            }}
            placeholder={fill(programmes.all, { count: programme.organisations.length })}
            choices={programme.organisations.map((organisation) => ({
              value: organisation.id,
              label: `${organisation.name}（${String(organisation.initiativeCount)}）`,
            }))}
          />
        )}
        <FurtherFilters {...props} />
      </div>
    </div>
  );
}

/** Those that the rows give something to choose for, or that the address asks for. */
function FurtherFilters(props: {
  programme: CountedProgramme;
  filter: InitiativeFilter;
  onChange: (next: Partial<InitiativeFilter>) => void;
}): ReactNode {
  const { lifecycle, words } = useText();
  const w = lifecycle.filters;
  const { programme, filter, onChange } = props;
  const states = valuesOf(programme, (row) => [row.state]);
  const filters: {
    name: 'state' | 'gap' | 'sdg' | 'tag' | 'funding';
    choices: { value: string; label: string }[];
  }[] = [
    {
      name: 'state',
      choices: states.length < 2 ? [] : states.map((value) => ({ value, label: words.initiative[value] })),
    },
    {
      name: 'gap',
      choices: valuesOf(programme, (row) => row.gaps).map((value) => ({ value, label: words.gap[value] })),
    },
    {
      name: 'sdg',
      choices: valuesOf(programme, (row) => row.sdgs).map((n) => ({
        value: String(n),
        label: fill(w.sdgOption, { n }),
      })),
    },
    {
      name: 'tag',
      choices: valuesOf(programme, (row) => row.tags).map((value) => ({ value, label: value })),
    },
    {
      name: 'funding',
      choices: valuesOf(programme, (row) => row.fundingSources).map((value) => ({ value, label: value })),
    },
  ];
  return filters
    .filter(({ name, choices }) => choices.length > 0 || filter[name] !== '')
    .map(({ name, choices }) => (
      <SelectField
        key={name}
        label={w[name]}
        compact
        value={filter[name]}
        onChange={(value) => {
          onChange({ [name]: value });
        }}
        placeholder={w.all}
        choices={choices}
      />
    ));
}
