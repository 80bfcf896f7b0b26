import { agreementsForm } from './agreements/agreements.form.js';
import { indicatorsForm } from './indicators/indicators.form.js';
import { initiativesForm } from './initiatives/initiatives.form.js';
import { measurementsForm } from './measurements/measurements.form.js';
import { organisationsForm } from './organisations/organisations.form.js';
import { targetsForm } from './targets/targets.form.js';
import type { FormCode, SheetForm } from './sheet-form.js';

/** Every form that can be taken and sent back; a new one is a file and a line here. */
export const sheetForms: readonly SheetForm[] = [
  initiativesForm,
  indicatorsForm,
  targetsForm,
  measurementsForm,
  agreementsForm,
  organisationsForm,
];

export function sheetForm(code: string): SheetForm | null {
  return sheetForms.find((form) => form.code === (code as FormCode)) ?? null;
}
