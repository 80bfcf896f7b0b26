import type { Initiative } from '../../api/types';
import { useText } from '../../text/language';
import { roman } from '../../ui/codes';
import type { FormField } from '../../ui/form-fields';

/** The official words of a draft, empty or as they are saved. */
export function useDraftFields(
  themes: readonly { id: string; number: number; title: string }[],
): (draft: Initiative | null) => FormField[] {
  const { lifecycle, words } = useText();
  const { draft: w, confirmations } = lifecycle;
  return (draft) => [
    {
      name: 'themeId',
      label: w.theme,
      kind: 'select',
      required: true,
      placeholder: words.unset,
      initial: draft?.theme.id ?? '',
      choices: themes.map(({ id, number, title }) => ({ value: id, label: `${roman(number)} ${title}` })),
    },
    {
      name: 'number',
      label: w.number,
      help: w.numberHelp,
      kind: 'text',
      initial: draft === null ? '' : String(draft.number),
    },
    { name: 'title', label: w.title, kind: 'text', required: true, initial: draft?.title ?? '' },
    { name: 'summary', label: w.summary, kind: 'long', initial: draft?.summary ?? '' },
    {
      name: 'ownerKind',
      label: w.owner,
      kind: 'select',
      required: true,
      placeholder: words.unset,
      initial: draft === null || draft.ownerKind === 'unknown' ? '' : draft.ownerKind,
      choices: (['joint', 'prefecture', 'city'] as const).map((value) => ({
        value,
        label: confirmations.kinds[value],
      })),
    },
  ];
}
