import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import type { Catalogue } from '../../text/catalogue';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField } from '../../ui/form-fields';
import { asPercent } from './figures';
import type { RuleSetRow } from './kpis.api';
import { useCreateRuleSet, useRenewRuleSet } from './rules.api';

type Words = Catalogue['kpis']['rulesPage'];

function thresholdFields(w: Words, from: RuleSetRow | null): FormField[] {
  const field = (
    name: 'onTrack' | 'slightlyBehind' | 'maintainSlightlyBehind',
    label: string,
  ): FormField => ({
    name,
    label,
    kind: 'number',
    unit: '％',
    help: w.percentHelp,
    required: true,
    initial: from === null ? '' : asPercent(from[name]),
  });
  return [
    field('onTrack', w.heads.onTrack),
    field('slightlyBehind', w.heads.slightlyBehind),
    field('maintainSlightlyBehind', w.heads.maintain),
  ];
}

/** Begins from the newest of those that are there, usually the standard one. */
export function CreateRuleSet({
  from,
  onClose,
}: {
  from: RuleSetRow | null;
  onClose: () => void;
}): ReactNode {
  const { kpis, states } = useText();
  const w = kpis.rulesPage;
  const change = useCreateRuleSet();
  return (
    <FormDialog
      title={w.create}
      note={w.createNote}
      verb={w.create}
      done={states.saved}
      change={change}
      fields={[
        { name: 'name', label: w.heads.name, kind: 'text', required: true },
        { name: 'code', label: w.code, help: w.codeHelp, kind: 'text', required: true },
        ...thresholdFields(w, from),
        { name: 'note', label: kpis.fields.note, kind: 'long' },
      ]}
      onClose={onClose}
    />
  );
}

export function RenewRuleSet({ set, onClose }: { set: RuleSetRow; onClose: () => void }): ReactNode {
  const { jointActs, kpis, states } = useText();
  const w = kpis.rulesPage;
  const change = useRenewRuleSet(set.id);
  return (
    <FormDialog
      title={w.renew}
      note={w.renewNote}
      verb={w.renew}
      done={set.programmes.length > 0 ? jointActs.asked : states.saved}
      change={change}
      fields={[
        ...thresholdFields(w, set),
        { name: 'reason', label: kpis.fields.reason, kind: 'long', required: true },
      ]}
      onClose={onClose}
    />
  );
}
