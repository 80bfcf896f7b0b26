import { useState, type ReactNode } from 'react';
import type { Agency, Initiative } from '../../api/types';
import { useQuery } from '@tanstack/react-query';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { FormDialog } from '../../ui/form-dialog';
import { type FormField, initialsOf } from '../../ui/form-fields';
import { wrongSdgs } from '../../ui/sdgs';
import { chartQuery } from '../agencies/agencies.api';
import { sideVersion, useEditFacts, useSetDepartment } from './lifecycle.api';

/** What may change without a revision: lead, SDGs, tags, funding and the like. */
export function FactsDialog({
  initiative,
  onClose,
}: {
  initiative: Initiative;
  onClose: () => void;
}): ReactNode {
  const { lifecycle, states, words } = useText();
  const w = lifecycle.facts;
  const [seen] = useState(initiative);
  const change = useEditFacts(seen);
  const byComma = (name: string, label: string, items: string[]): FormField => ({
    name,
    label,
    help: w.wordsHelp,
    kind: 'text',
    initial: items.join(words.comma),
  });
  const lines = (name: string, label: string, items: string[]): FormField => ({
    name,
    label,
    help: w.linesHelp,
    kind: 'long',
    initial: items.join('\n'),
  });
  const fieldsOf = (now: Initiative): FormField[] => [
    {
      name: 'leadAgency',
      label: w.lead,
      kind: 'select',
      placeholder: w.leadNone,
      initial: now.leadAgency ?? '',
      choices: (now.ownerKind === 'prefecture' || now.ownerKind === 'city' ? [now.ownerKind] : BOTH).map(
        (value) => ({ value, label: words.agencyName[value] }),
      ),
    },
    {
      name: 'sdgs',
      label: w.sdgs,
      help: w.sdgsHelp,
      kind: 'text',
      initial: now.sdgs.join(words.comma),
      problem: (typed) => {
        const wrong = wrongSdgs(typed);
        return wrong.length === 0 ? null : fill(w.sdgsWrong, { values: wrong.join(words.comma) });
      },
    },
    byComma('tags', w.tags, now.tags),
    byComma('keywords', w.keywords, now.keywords),
    lines('fundingSources', w.funding, now.fundingSources),
    lines('indicatorCandidates', w.candidates, now.indicatorCandidates),
  ];
  return (
    <FormDialog
      title={w.edit}
      note={seen.state === 'draft' ? undefined : w.note}
      verb={states.save}
      done={states.saved}
      change={change}
      fields={fieldsOf(seen)}
      current={(now: Initiative) => initialsOf(fieldsOf(now))}
      onClose={onClose}
    />
  );
}

const BOTH: Agency[] = ['prefecture', 'city'];

/** Which department of one's own side is in charge, and which of its posts. */
export function DepartmentDialog(props: {
  initiative: Initiative;
  agency: Agency;
  onClose: () => void;
}): ReactNode {
  const { lifecycle, states, words } = useText();
  const w = lifecycle.facts;
  const { agency } = props;
  const [seen] = useState(props.initiative);
  const change = useSetDepartment(seen, agency);
  const { data } = useQuery(chartQuery(undefined));
  const own = data?.items.find((item) => item.agency === agency);
  const departments = own?.departments ?? [];
  const posts = own?.posts ?? [];
  const fieldsOf = (now: Initiative): FormField[] => {
    const charge = now.departments.find((department) => department.agency === agency);
    return [
      {
        name: 'departmentId',
        label: w.department,
        kind: 'select',
        placeholder: w.departmentNone,
        initial: charge?.id ?? '',
        choices: departments.map(({ id, name, parentId }) => {
          const parent = departments.find((one) => one.id === parentId);
          return { value: id, label: parent === undefined ? name : `${parent.name} ${name}` };
        }),
      },
      {
        name: 'postId',
        label: w.post,
        kind: 'select',
        placeholder: w.postNone,
        initial: charge?.post?.id ?? '',
        choicesOf: (typed) =>
          posts
            .filter((post) => post.departmentId === typed.departmentId)
            .map(({ id, name, holders: [holder] }) => ({
              value: id,
              label: holder === undefined ? name : `${name}（${holder.name}）`,
            })),
      },
    ];
  };
  return (
    <FormDialog
      title={fill(w.setDepartment, { agency: words.agency[agency] })}
      verb={states.save}
      done={states.saved}
      change={change}
      fields={fieldsOf(seen)}
      current={(now: Initiative) => initialsOf(fieldsOf(now))}
      versionOf={(now: Initiative) => sideVersion(now, agency)}
      onClose={props.onClose}
    />
  );
}
