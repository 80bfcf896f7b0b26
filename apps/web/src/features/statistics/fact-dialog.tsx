import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Fact } from '../../api/types';
import { useText } from '../../text/language';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField } from '../../ui/form-fields';
import { programmesQuery } from '../programmes/programmes.api';
import { strategiesQuery } from '../strategies/strategies.api';
import { NATURES, useAddFact, useEditFact } from './facts.api';
import { typedPeriod } from './typed-period';

export function AddFact({ onClose }: { onClose: () => void }): ReactNode {
  const { factsPage: w } = useText().statistics;
  const fields = useFactFields(null);
  return (
    <FormDialog
      title={w.add}
      verb={w.add}
      done={w.added}
      change={useAddFact()}
      fields={fields}
      onClose={onClose}
    />
  );
}

export function EditFact({ fact, onClose }: { fact: Fact; onClose: () => void }): ReactNode {
  const { states, statistics } = useText();
  const fields = useFactFields(fact);
  return (
    <FormDialog
      title={statistics.factsPage.edit}
      verb={states.save}
      done={states.saved}
      change={useEditFact(fact)}
      fields={fields}
      onClose={onClose}
    />
  );
}

/** What a document says, with what kind of saying it is: 実績, 計画, a part, a denominator or a sentence. */
function useFactFields(fact: Fact | null): FormField[] {
  const { statistics, kpis } = useText();
  const w = statistics.fields;
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const strategies = useInfiniteQuery(strategiesQuery()).data?.pages.flatMap(({ items }) => items) ?? [];
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const approximately = (value: string | null | undefined) =>
    value === null || value === undefined ? '' : `${fact?.approximate === true ? '約' : ''}${value}`;
  return [
    { name: 'label', label: w.label, kind: 'text', required: true, initial: fact?.label ?? '' },
    { name: 'topic', label: w.topic, kind: 'text', initial: fact?.topic ?? '' },
    { name: 'text', label: w.text, help: w.textHelp, kind: 'long', initial: fact?.text ?? '' },
    {
      name: 'nature',
      label: w.nature,
      kind: 'select',
      required: true,
      initial: fact?.nature ?? 'actual',
      choices: NATURES.map((value) => ({ value, label: statistics.natures[value] })),
    },
    { name: 'value', label: w.value, kind: 'number', initial: approximately(fact?.value) },
    { name: 'valueTo', label: w.valueTo, help: w.valueToHelp, kind: 'number', initial: fact?.valueTo ?? '' },
    { name: 'unit', label: w.unit, kind: 'text', initial: fact?.unit ?? '' },
    {
      name: 'cumulativePersons',
      label: kpis.fields.persons,
      kind: 'select',
      initial: String(fact?.cumulativePersons ?? false),
      choices: (['false', 'true'] as const).map((value) => ({ value, label: kpis.personChoices[value] })),
    },
    { name: 'period', label: w.period, kind: 'period', initial: typedPeriod(fact ?? undefined) },
    {
      name: 'programmeId',
      label: kpis.fields.programme,
      kind: 'select',
      placeholder: kpis.fields.noneChosen,
      initial: fact?.programme?.id ?? '',
      choices: programmes.map(named),
    },
    {
      name: 'strategyId',
      label: kpis.fields.strategy,
      kind: 'select',
      placeholder: kpis.fields.noneChosen,
      initial: fact?.strategy?.id ?? '',
      choices: strategies.map(named),
    },
    { name: 'note', label: w.note, kind: 'long', initial: fact?.note ?? '' },
  ];
}
