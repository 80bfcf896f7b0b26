import type { ReactNode } from 'react';
import { useOrganisationChoices } from '../../api/organisations';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Mark } from '../../ui/mark';
import { NewOrganisation } from '../organisations/new-organisation';
import { BY_NAME, type TypedParty } from './agreement-form-values';

/** Two or more parties: an agency, an organisation, or a body by its name. */
export function PartiesField(props: {
  value: TypedParty[];
  onChange: (parties: TypedParty[]) => void;
  error?: string | undefined;
}): ReactNode {
  const { agreements: w, organisations, states, words } = useText();
  const known = useOrganisationChoices();
  const { value, onChange } = props;
  const change = (index: number, next: Partial<TypedParty>) => {
    onChange(value.map((party, at) => (at === index ? { ...party, ...next } : party)));
  };
  const choices = [
    { value: BY_NAME, label: w.partyByName },
    ...(['prefecture', 'city'] as const).map((agency) => ({
      value: `agency:${agency}`,
      label: words.agencyName[agency],
    })),
    ...known.map(({ value: id, label }) => ({
      value: `organisation:${id}`,
      label,
      group: organisations.title,
    })),
  ];
  // A party whose organisation is not among the first hundred keeps its place.
  const choicesOf = ({ who, name }: TypedParty) =>
    who === '' || choices.some((choice) => choice.value === who)
      ? choices
      : [{ value: who, label: name }, ...choices];
  return (
    <fieldset id="parties" tabIndex={-1} className="mb-4" aria-describedby="parties-help">
      <legend className="mb-1 flex items-baseline gap-2 text-meta font-700">
        {w.parties}
        <span className="text-late-text">{states.required}</span>
      </legend>
      <p id="parties-help" className="mb-2 text-meta text-sub">
        {w.partiesHelp}
      </p>
      {value.map((party, index) => (
        <div key={index} className="grid items-end gap-x-3 md:grid-cols-[1fr_1fr_auto]">
          <SelectField
            label={fill(w.party, { number: index + 1 })}
            value={party.who}
            placeholder={words.unset}
            choices={choicesOf(party)}
            onChange={(who) => {
              change(index, { who, name: '' });
            }}
          />
          {party.who === BY_NAME ? (
            <TextField
              label={fill(w.partyName, { number: index + 1 })}
              value={party.name}
              onChange={(name) => {
                change(index, { name });
              }}
            />
          ) : (
            <span />
          )}
          {value.length > 2 ? (
            <Button
              className="mb-4"
              onClick={() => {
                onChange(value.filter((_party, at) => at !== index));
              }}
            >
              {fill(w.partyRemove, { number: index + 1 })}
            </Button>
          ) : (
            <span />
          )}
        </div>
      ))}
      <Button
        onClick={() => {
          onChange([...value, { who: '', name: '' }]);
        }}
      >
        {w.partyAdd}
      </Button>{' '}
      <NewOrganisation
        onAdded={({ id, name }) => {
          // The first place that is still empty, or one more.
          const party = { who: `organisation:${id}`, name };
          const empty = value.findIndex(({ who }) => who === '');
          onChange(empty === -1 ? [...value, party] : value.with(empty, party));
        }}
      />
      {props.error !== undefined && (
        <p className="mt-1 flex items-center gap-1.5 text-meta text-late-text">
          <Mark name="failed" />
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
