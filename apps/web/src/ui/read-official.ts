import type { QueryClient } from '@tanstack/react-query';
import { readingQuery } from '../api/readings';
import type { Catalogue } from '../text/catalogue';
import type { FormField, FormValues } from './form-fields';
import { readingProblem } from './official-words';

/** Numbers and years as the service reads them, or why one cannot be saved; nothing is sent before all can. */
export async function readOfficial(
  queryClient: QueryClient,
  fields: readonly FormField[],
  values: FormValues,
  w: Catalogue['official'],
): Promise<{ values: FormValues; problems: Record<string, string> }> {
  const read: FormValues = { ...values };
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const { name, kind } = field;
    const typed = values[name] ?? '';
    if ((kind !== 'number' && kind !== 'year' && kind !== 'period') || typed === '') continue;
    const reading = await queryClient.query(readingQuery(kind, typed, field.expected)).catch(() => null);
    const [first] = reading?.readings ?? [];
    const problem = reading === null ? w.unreadable : readingProblem(kind, reading, field, w);
    if (problem !== null) problems[name] = problem;
    else if (first?.kind === 'number') {
      read[name] = first.value;
      read[`${name}.bound`] = first.bound ?? '';
      read[`${name}.approximate`] = String(first.approximate);
      read[`${name}.persons`] = String(first.cumulativePersons);
      read[`${name}.factors`] = first.factors === null ? '' : JSON.stringify(first.factors);
    } else if (first !== undefined)
      read[name] = kind === 'period' ? JSON.stringify(first) : String(first.year);
  }
  return { values: read, problems };
}
