import type { JointAct } from '../../api/types';
import { useLanguage } from '../../text/language';
import { plainDay } from '../../ui/dates';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is agreed to, field by field in words; fields without words (keys of records) are left out. */
export function useTerms({ input }: Pick<JointAct, 'input'>): { label: string; value: string }[] {
  const { text, language } = useLanguage();
  const labels: Record<string, string> = text.jointActs.fields;
  const renewals: Record<string, string> = text.agreements.renewals;
  const told = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(told).join('\n');
    if (typeof value === 'object' && value !== null) return 'name' in value ? told(value.name) : '';
    if (typeof value !== 'string') return String(value);
    return DAY.test(value) ? plainDay(value, language) : (renewals[value] ?? value);
  };
  const fieldsOf = (body: object): [string, unknown][] =>
    Object.entries(body).flatMap(([field, value]): [string, unknown][] =>
      field === 'changes' && typeof value === 'object' && value !== null
        ? fieldsOf(value as object)
        : [[field, value]],
    );
  return fieldsOf(input).flatMap(([field, value]) => {
    const label = labels[field];
    return label === undefined || value === null || value === undefined
      ? []
      : [{ label, value: told(value) }];
  });
}
