import type { ReactNode } from 'react';
import type { LineageEdge, WholeLineage } from '../../api/types';
import { useText } from '../../text/language';
import { printedCode } from '../../ui/codes';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField } from '../../ui/form-fields';
import { typedDay } from '../../ui/wareki';
import { KINDS, useChangeEdge, useDrawEdge } from './lineage.api';

const EMPTY = { kind: '', basis: '', effectiveOn: '', reason: '', note: '' };
type TypedEdge = typeof EMPTY;

const typedEdge = (edge: LineageEdge): TypedEdge => ({
  kind: edge.kind,
  basis: edge.basis ?? '',
  effectiveOn: edge.effectiveOn === null ? '' : typedDay(edge.effectiveOn),
  reason: edge.reason ?? '',
  note: edge.note ?? '',
});

/** What every edge says of itself. */
function useEdgeFields(): (now: TypedEdge) => FormField[] {
  const { lineage: w, words } = useText();
  return (now) => [
    {
      name: 'kind',
      label: w.kind,
      kind: 'select',
      required: true,
      placeholder: words.unset,
      initial: now.kind,
      choices: KINDS.map((value) => ({ value, label: words.lineage[value] })),
    },
    {
      name: 'basis',
      label: w.basis,
      help: w.basisHelp,
      kind: 'text',
      required: true,
      initial: now.basis,
    },
    {
      name: 'effectiveOn',
      label: w.effectiveOn,
      help: w.effectiveHelp,
      kind: 'day',
      initial: now.effectiveOn,
    },
    { name: 'reason', label: w.reason, help: w.reasonHelp, kind: 'long', initial: now.reason },
    { name: 'note', label: w.note, kind: 'long', initial: now.note },
  ];
}

export function DrawEdgeDialog({
  lineage,
  onClose,
}: {
  lineage: WholeLineage;
  onClose: () => void;
}): ReactNode {
  const { lineage: w } = useText();
  const draw = useDrawEdge();
  const fields = useEdgeFields();
  const choices = (items: WholeLineage['to']) =>
    items.map((item) => ({ value: item.id, label: `${printedCode(item)} ${item.title}` }));
  const [kind, ...rest] = fields(EMPTY);
  return (
    <FormDialog
      title={w.drawTitle}
      verb={w.draw}
      done={w.drawn}
      change={draw}
      fields={[
        ...(kind === undefined ? [] : [kind]),
        {
          name: 'fromInitiativeId',
          label: w.from,
          kind: 'select',
          placeholder: w.noFrom,
          choices: choices(lineage.from),
        },
        {
          name: 'toInitiativeId',
          label: w.to,
          kind: 'select',
          placeholder: w.noTo,
          choices: choices(lineage.to),
        },
        ...rest,
      ]}
      onClose={onClose}
    />
  );
}

export function ChangeEdgeDialog({ edge, onClose }: { edge: LineageEdge; onClose: () => void }): ReactNode {
  const { lineage: w, states } = useText();
  const change = useChangeEdge(edge);
  const fields = useEdgeFields();
  return (
    <FormDialog
      title={w.changeTitle}
      note={edge.confirmations.length > 0 ? w.changeVoids : undefined}
      verb={states.save}
      done={w.changed}
      change={change}
      fields={fields(typedEdge(edge))}
      current={typedEdge}
      onClose={onClose}
    />
  );
}
