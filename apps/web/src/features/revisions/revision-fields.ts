import { useText } from '../../text/language';
import type { FormField, FormValues } from '../../ui/form-fields';

/** What is revised, with the wording that the form begins from (a list has a line for each part). */
export interface RevisedSubject {
  type: 'programme' | 'theme' | 'initiative';
  id: string;
  title: string;
  wording: Partial<Record<WordingField, string>>;
}
export type WordingField =
  'name' | 'title' | 'summary' | 'objectives' | 'relations' | 'outcome' | 'ownerKind';

const FIELDS: Record<RevisedSubject['type'], readonly WordingField[]> = {
  programme: ['name', 'objectives', 'relations', 'outcome'],
  theme: ['title', 'summary'],
  initiative: ['title', 'summary', 'ownerKind'],
};
const LISTS: readonly WordingField[] = ['objectives', 'relations'];
const MUST_STAND: readonly WordingField[] = ['name', 'title'];
const OWNERS = ['prefecture', 'city', 'joint'] as const;

/** The form of a new revision, or of one that is edited: the wording, from when, and why. */
export function useRevisionFields(): (
  subject: RevisedSubject,
  given: { effectiveOn: string; reason: string },
) => FormField[] {
  const { revisions: w, words } = useText();
  return (subject, given) => [
    ...FIELDS[subject.type].map((field): FormField => {
      const common = { name: field, label: w.fields[field], initial: subject.wording[field] ?? '' };
      if (field === 'ownerKind')
        return {
          ...common,
          kind: 'select',
          placeholder: words.unset,
          choices: OWNERS.map((value) => ({
            value,
            label: `${words.symbol[value]}${words.owner[value]}`,
          })),
        };
      if (MUST_STAND.includes(field)) return { ...common, kind: 'text', required: true };
      return { ...common, kind: 'long', ...(LISTS.includes(field) ? { help: w.listHelp } : {}) };
    }),
    {
      name: 'effectiveOn',
      label: w.effectiveOn,
      help: w.effectiveHelp,
      kind: 'day',
      required: true,
      initial: given.effectiveOn,
    },
    { name: 'reason', label: w.reason, kind: 'long', required: true, initial: given.reason },
  ];
}

/** The wording as the service takes it; what is left as it was changes nothing there. */
export function wordingOf(subject: RevisedSubject, values: FormValues): Record<string, unknown> {
  return Object.fromEntries(
    FIELDS[subject.type].flatMap((field): [string, unknown][] => {
      const value = values[field];
      if (value === undefined) return [];
      if (LISTS.includes(field)) return [[field, value.split('\n').filter((line) => line.trim() !== '')]];
      if (field === 'ownerKind') return value === '' ? [] : [[field, value]];
      return [[field, value === '' && !MUST_STAND.includes(field) ? null : value]];
    }),
  );
}

export function effectiveReason(values: FormValues): { effectiveOn: string; reason: string } {
  return { effectiveOn: values['effectiveOn'] ?? '', reason: values['reason'] ?? '' };
}
