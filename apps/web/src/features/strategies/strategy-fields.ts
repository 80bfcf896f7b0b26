import type { Strategy, StrategyGoal, StrategyMeasure } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { shortFiscalYear } from '../../ui/dates';
import type { FormField } from '../../ui/form-fields';

/** The fields of the forms, empty or as they are saved. */
export function useStrategyFields() {
  const { text, language } = useLanguage();
  const w = text.strategies;
  const year = (value: number | undefined) =>
    value === undefined ? '' : shortFiscalYear(value, language).replace(/^FY/, '');
  const strategy = (now: Strategy | null): FormField[] => [
    { name: 'name', label: w.name, kind: 'text', required: true, initial: now?.name ?? '' },
    {
      name: 'fyFrom',
      label: w.fyFrom,
      help: w.yearHelp,
      kind: 'text',
      required: true,
      initial: year(now?.fyFrom),
    },
    { name: 'fyTo', label: w.fyTo, help: w.yearHelp, kind: 'text', required: true, initial: year(now?.fyTo) },
    {
      name: 'generation',
      label: w.generation,
      help: w.generationHelp,
      kind: 'text',
      initial: now?.generation?.toString() ?? '',
    },
    {
      name: 'decidedOn',
      label: w.decidedOn,
      help: w.decidedOnHelp,
      kind: 'text',
      initial: now?.decidedOn ?? '',
    },
    { name: 'publisher', label: w.publisher, kind: 'text', initial: now?.publisher ?? '' },
    { name: 'vision', label: w.vision, kind: 'long', initial: now?.vision ?? '' },
    { name: 'note', label: w.note, help: w.noteHelp, kind: 'long', initial: now?.note ?? '' },
  ];
  const code = (initial: string): FormField => ({
    name: 'code',
    label: w.code,
    help: w.codeHelp,
    kind: 'text',
    initial,
  });
  const title = (initial: string): FormField => ({
    name: 'title',
    label: w.titleField,
    kind: 'text',
    required: true,
    initial,
  });
  const number = (initial: number): FormField => ({
    name: 'number',
    label: w.number,
    kind: 'text',
    required: true,
    initial: String(initial),
  });
  const goal = (now: StrategyGoal | null, next: number): FormField[] => [
    number(now?.number ?? next),
    title(now?.title ?? ''),
    { name: 'summary', label: w.summary, kind: 'long', initial: now?.summary ?? '' },
    code(now?.code ?? ''),
  ];
  const section = (now: { number: number; title: string } | null, next: number): FormField[] => [
    number(now?.number ?? next),
    title(now?.title ?? ''),
  ];
  const measure = (
    now: StrategyMeasure | null,
    whole: Strategy,
    place: { goal: string; code: string; position: number },
  ): FormField[] => [
    title(now?.title ?? ''),
    {
      name: 'kind',
      label: w.kind,
      kind: 'select',
      required: true,
      initial: now?.kind ?? 'measure',
      choices: (['measure', 'project'] as const).map((value) => ({ value, label: w.kinds[value] })),
    },
    {
      name: 'place',
      label: w.place,
      kind: 'select',
      placeholder: w.noGoal,
      initial: now === null ? place.goal : placeOf(now),
      choices: whole.goals.flatMap((one) => {
        const goalLabel = fill(w.goalLabel, { number: one.number, title: one.title });
        return [
          { value: one.id, label: goalLabel },
          ...one.sections.map((part) => ({
            value: `${one.id}/${part.id}`,
            label: fill(w.sectionLabel, { number: part.number, title: part.title }),
            group: goalLabel,
          })),
        ];
      }),
    },
    {
      name: 'position',
      label: w.position,
      kind: 'text',
      required: true,
      initial: String(now?.position ?? place.position),
    },
    { name: 'summary', label: w.summary, kind: 'long', initial: now?.summary ?? '' },
    { name: 'sdgs', label: w.sdgs, help: w.sdgsHelp, kind: 'text', initial: now?.sdgs.join('、') ?? '' },
    { name: 'tags', label: w.tags, help: w.linesHelp, kind: 'long', initial: now?.tags.join('\n') ?? '' },
    { name: 'note', label: w.note, help: w.noteHelp, kind: 'long', initial: now?.note ?? '' },
    code(now?.code ?? place.code),
  ];
  return { strategy, goal, section, measure, code };
}

const placeOf = ({ goalId, sectionId }: StrategyMeasure): string =>
  goalId === null ? '' : sectionId === null ? goalId : `${goalId}/${sectionId}`;
