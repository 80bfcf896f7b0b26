import type { OrganisationPage } from '../../api/types';
import { useText } from '../../text/language';
import type { FormField } from '../../ui/form-fields';
import { typedPartialDay } from '../../ui/partial-day';
import { KINDS } from './organisations.api';

/** Name, kind and aliases, empty or as they are saved. */
export function useOrganisationFields(): (organisation: OrganisationPage | null) => FormField[] {
  const { organisations: w, words } = useText();
  return (organisation) => [
    { name: 'name', label: w.name, kind: 'text', required: true, initial: organisation?.name ?? '' },
    {
      name: 'kind',
      label: w.kind,
      kind: 'select',
      required: true,
      placeholder: words.unset,
      initial: organisation?.kind ?? '',
      choices: KINDS.map((value) => ({ value, label: w.kinds[value] ?? value })),
    },
    {
      name: 'subkind',
      label: w.subkind,
      help: w.subkindHelp,
      kind: 'text',
      initial: organisation?.subkind ?? '',
    },
    {
      name: 'aliases',
      label: w.aliases,
      help: w.aliasesHelp,
      kind: 'long',
      initial: organisation?.aliases.join('\n') ?? '',
    },
    { name: 'url', label: w.url, help: w.urlHelp, kind: 'text', initial: organisation?.url ?? '' },
    {
      name: 'foundedOn',
      label: w.founded,
      help: w.foundedHelp,
      kind: 'text',
      initial: typedPartialDay(organisation?.foundedOn ?? null),
    },
    { name: 'note', label: w.note, kind: 'long', initial: organisation?.note ?? '' },
  ];
}
