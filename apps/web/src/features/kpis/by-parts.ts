import type { Indicator } from '../../api/types';
import type { Catalogue } from '../../text/catalogue';
import type { FormField, FormValues } from '../../ui/form-fields';

const RATES = ['%', '％', '‰'];

/** 80 of 99: a rate may be given by its numerator and denominator, and keeps both. */
export function byParts(
  indicator: Pick<Indicator, 'unit' | 'valueNature'>,
  held: { numerator: string | null; denominator: string | null } | null,
  w: Catalogue['kpis'],
  shown: (typed: FormValues) => boolean,
): FormField[] {
  if (
    !RATES.includes(indicator.unit) &&
    indicator.valueNature !== 'ratio' &&
    (held?.numerator ?? null) === null
  )
    return [];
  return [
    {
      name: 'numerator',
      label: w.fields.numerator,
      help: w.fields.numeratorHelp,
      kind: 'number',
      initial: held?.numerator ?? '',
      shown,
    },
    {
      name: 'denominator',
      label: w.fields.denominator,
      kind: 'number',
      initial: held?.denominator ?? '',
      shown,
    },
  ];
}
