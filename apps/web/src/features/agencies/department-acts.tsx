import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Department } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField, FormValues } from '../../ui/form-fields';
import { typedDay } from '../../ui/wareki';
import { chartQuery, departmentActs, useChange } from './agencies.api';

type Act = 'rename' | 'move' | 'end';

/** Rename, move, end; each from a day on. */
export function DepartmentActs({ department }: { department: Department }): ReactNode {
  const { agencies } = useText();
  const w = agencies.department;
  const { today } = useSession();
  const [act, setAct] = useState<Act | null>(null);
  const chart = useQuery({ ...chartQuery(undefined), enabled: act === 'move' });
  const { id, version } = department;
  const change = useChange((values: FormValues) => {
    if (act === 'rename')
      return departmentActs.rename(id, version, { name: values.name ?? '', from: values.from ?? '' });
    if (act === 'move')
      return departmentActs.move(id, version, {
        parentId: values.parentId === '' ? null : (values.parentId ?? null),
        from: values.from ?? '',
      });
    return departmentActs.end(id, version, { lastDay: values.lastDay ?? '' });
  });
  const others = chart.data?.items.find((side) => side.agency === department.agency)?.departments ?? [];
  const from: FormField = {
    name: 'from',
    label: agencies.from,
    kind: 'day',
    required: true,
    initial: typedDay(today),
  };
  const forms = {
    rename: {
      title: w.rename,
      note: agencies.renameNote,
      done: w.renamed,
      fields: [
        {
          name: 'name',
          label: agencies.chart.departmentName,
          kind: 'text',
          required: true,
          initial: department.name,
        },
        from,
      ],
    },
    move: {
      title: w.moveTitle,
      note: agencies.renameNote,
      done: w.moved,
      fields: [
        {
          name: 'parentId',
          label: agencies.chart.parent,
          kind: 'select',
          placeholder: agencies.chart.noParent,
          initial: department.parent?.id ?? '',
          choices: others.filter((one) => one.id !== id).map((one) => ({ value: one.id, label: one.name })),
        },
        from,
      ],
    },
    end: {
      title: w.endTitle,
      note: w.endNote,
      done: w.ended,
      fields: [{ name: 'lastDay', label: agencies.lastDay, kind: 'day', required: true }],
    },
  } satisfies Record<Act, { title: string; note: string; done: string; fields: FormField[] }>;
  return (
    <>
      {(['rename', 'move', 'end'] as const).map((one) => (
        <Button
          key={one}
          onClick={() => {
            change.reset();
            setAct(one);
          }}
        >
          {w[one]}
        </Button>
      ))}
      {act !== null && (
        <FormDialog
          {...forms[act]}
          verb={w[act]}
          change={change}
          onClose={() => {
            setAct(null);
          }}
        />
      )}
    </>
  );
}
