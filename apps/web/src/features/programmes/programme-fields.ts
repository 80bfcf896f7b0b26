import type { Programme } from '../../api/types';
import { useLanguage } from '../../text/language';
import { shortFiscalYear } from '../../ui/dates';
import type { FormField, FormValues } from '../../ui/form-fields';
import { textOrNull, typedDay, typedLines, typedNumber, typedYear } from '../strategies/typed-values';
import type { ThemeInput } from './programme-edits.api';

/** What a revision alone changes once initiatives were agreed under the programme. */
const PROGRAMME_WORDING = ['name', 'objectives', 'relations', 'outcome'];

/** What the plan says of itself, empty or as it is saved. Official wording is left out where a revision alone changes it. */
export function useProgrammeFields() {
  const { text, language } = useLanguage();
  const { programmes, strategies: shared } = text;
  const w = programmes.edit;
  const year = (value: number | undefined) =>
    value === undefined ? '' : shortFiscalYear(value, language).replace(/^FY/, '');
  const lines = (name: string, label: string, initial: string[] | undefined): FormField => ({
    name,
    label,
    help: shared.linesHelp,
    kind: 'long',
    initial: initial?.join('\n') ?? '',
  });
  const programme = (now: Programme | null): FormField[] =>
    programmeFields(now).filter(({ name }) => now?.official !== true || !PROGRAMME_WORDING.includes(name));
  const programmeFields = (now: Programme | null): FormField[] => [
    { name: 'name', label: w.name, kind: 'text', required: true, initial: now?.name ?? '' },
    {
      name: 'generation',
      label: w.generation,
      kind: 'text',
      required: true,
      initial: now?.generation.toString() ?? '',
    },
    {
      name: 'fyFrom',
      label: shared.fyFrom,
      help: shared.yearHelp,
      kind: 'text',
      required: true,
      initial: year(now?.fyFrom),
    },
    {
      name: 'fyTo',
      label: shared.fyTo,
      help: shared.yearHelp,
      kind: 'text',
      required: true,
      initial: year(now?.fyTo),
    },
    {
      name: 'periodInferred',
      label: w.periodBasis,
      kind: 'select',
      required: true,
      initial: now?.periodInferred === true ? 'inferred' : 'stated',
      choices: (['stated', 'inferred'] as const).map((value) => ({ value, label: w.periodBases[value] })),
    },
    {
      name: 'decidedOn',
      label: programmes.decidedOn,
      help: shared.decidedOnHelp,
      kind: 'text',
      initial: now?.decidedOn ?? '',
    },
    lines('objectives', programmes.objectives, now?.objectives),
    lines('principles', programmes.principles, now?.principles),
    lines('challenges', programmes.challenges, now?.challenges),
    lines('relations', programmes.relations, now?.relations),
    { name: 'outcome', label: programmes.outcome, kind: 'long', initial: now?.outcome ?? '' },
    { name: 'note', label: shared.note, help: shared.noteHelp, kind: 'long', initial: now?.note ?? '' },
  ];
  const theme = (
    now: { number: number; title: string; summary: string | null; aims: string[] } | null,
    next: number,
    official: boolean,
  ): FormField[] => [
    {
      name: 'number',
      label: shared.number,
      kind: 'text',
      required: true,
      initial: String(now?.number ?? next),
    },
    ...(official && now !== null
      ? []
      : [
          {
            name: 'title',
            label: w.themeTitle,
            kind: 'text' as const,
            required: true,
            initial: now?.title ?? '',
          },
          { name: 'summary', label: shared.summary, kind: 'long' as const, initial: now?.summary ?? '' },
        ]),
    lines('aims', programmes.aims, now?.aims),
  ];
  const code = (initial: string): FormField => ({
    name: 'code',
    label: shared.code,
    help: shared.codeHelp,
    kind: 'text',
    required: true,
    initial,
  });
  return { programme, theme, code };
}

/** As the service takes it. */
export const programmeOf = (values: FormValues) => ({ ...wordingOf(values), ...restOf(values) });

const wordingOf = (values: FormValues) => ({
  name: values['name'] ?? '',
  objectives: typedLines(values, 'objectives'),
  relations: typedLines(values, 'relations'),
  outcome: textOrNull(values, 'outcome'),
});

/** What may change without a revision. */
export const restOf = (values: FormValues) => ({
  generation: typedNumber(values, 'generation'),
  fyFrom: typedYear(values, 'fyFrom'),
  fyTo: typedYear(values, 'fyTo'),
  periodInferred: values['periodInferred'] === 'inferred',
  decidedOn: typedDay(values, 'decidedOn'),
  principles: typedLines(values, 'principles'),
  challenges: typedLines(values, 'challenges'),
  note: textOrNull(values, 'note'),
});

export const themeOf = (values: FormValues): Omit<ThemeInput, 'code'> => ({
  ...themeRestOf(values),
  title: values['title'] ?? '',
  summary: textOrNull(values, 'summary'),
});

export const themeRestOf = (values: FormValues) => ({
  number: typedNumber(values, 'number'),
  aims: typedLines(values, 'aims'),
});
