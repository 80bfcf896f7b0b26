import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { ChartSide, Role } from '../../api/types';
import { useText } from '../../text/language';
import type { Choice } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import type { FormValues } from '../../ui/form-fields';
import { typedDay } from '../../ui/wareki';
import { departmentActs, postActs, useChange } from './agencies.api';

const OUTSIDE = 'outside';
const INSIDE_ROLES = [
  'owner_staff',
  'section_head',
  'bureau_coordinator',
  'secretariat',
  'viewer',
  'administrator',
] as const;

function ownDepartments(sides: ChartSide[], agency: string | null | undefined): Choice[] {
  const own = sides.find((side) => side.agency !== null && side.agency === agency);
  return (own?.departments ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export function AddDepartment(props: { sides: ChartSide[]; onClose: () => void }): ReactNode {
  const { agencies } = useText();
  const { chart } = agencies;
  const { post, today } = useSession();
  const change = useChange((values: FormValues) =>
    departmentActs.create({
      name: values.name ?? '',
      kind: values.kind === 'regional_bureau' ? 'regional_bureau' : 'department',
      parentId: values.parentId === '' ? null : (values.parentId ?? null),
      validFrom: values.validFrom ?? '',
      validTo: null,
    }),
  );
  return (
    <FormDialog
      title={chart.addDepartment}
      verb={chart.addDepartment}
      change={change}
      done={chart.added}
      onClose={props.onClose}
      fields={[
        { name: 'name', label: chart.departmentName, kind: 'text', required: true },
        {
          name: 'kind',
          label: chart.kind,
          kind: 'select',
          initial: 'department',
          choices: (['department', 'regional_bureau'] as const).map((value) => ({
            value,
            label: chart.kinds[value],
          })),
        },
        {
          name: 'parentId',
          label: chart.parent,
          kind: 'select',
          placeholder: chart.noParent,
          choices: ownDepartments(props.sides, post?.agency),
        },
        { name: 'validFrom', label: agencies.from, kind: 'day', required: true, initial: typedDay(today) },
      ]}
    />
  );
}

export function AddPost(props: { sides: ChartSide[]; onClose: () => void }): ReactNode {
  const { agencies, words } = useText();
  const { chart } = agencies;
  const { post, today } = useSession();
  const change = useChange((values: FormValues) =>
    postActs.create({
      name: values.name ?? '',
      departmentId: values.departmentId === OUTSIDE ? null : (values.departmentId ?? null),
      roles: values.roles === '' ? [] : [values.roles as Role],
      validFrom: values.validFrom ?? '',
      superiorPostId: null,
    }),
  );
  return (
    <FormDialog
      title={chart.addPost}
      verb={chart.addPost}
      change={change}
      done={chart.added}
      onClose={props.onClose}
      fields={[
        { name: 'name', label: chart.postName, kind: 'text', required: true },
        {
          name: 'departmentId',
          label: chart.department,
          kind: 'select',
          required: true,
          placeholder: words.unset,
          choices: [
            ...ownDepartments(props.sides, post?.agency),
            { value: OUTSIDE, label: chart.outsidePost },
          ],
        },
        {
          name: 'roles',
          label: chart.role,
          help: chart.roleHelp,
          kind: 'select',
          placeholder: chart.noRole,
          choices: [...INSIDE_ROLES, 'council_member' as const].map((role) => ({
            value: role,
            label: words.role[role],
          })),
        },
        { name: 'validFrom', label: agencies.from, kind: 'day', required: true, initial: typedDay(today) },
      ]}
    />
  );
}
