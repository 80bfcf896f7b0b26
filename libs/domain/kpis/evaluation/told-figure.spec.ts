import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exact } from './exact.js';
import { type FigureForm, tellDerived, tellFigure } from './told-figure.js';

type Told = FigureForm & { value: string; beside?: string; told: string };
const { stated, derived } = JSON.parse(
  readFileSync(join(__dirname, '../../../../test/fixtures/told-figures.json'), 'utf8'),
) as { stated: Told[]; derived: Told[] };

describe('a figure in words', () => {
  it.each(stated)('is stated with the decimals of its indicator: $told', ({ value, told, ...form }) => {
    expect(tellFigure(new Exact(value), form).ja).toBe(told);
  });

  it.each(derived)('is worked out, and a miss stays visible: $told', ({ value, beside, told, ...form }) => {
    expect(tellDerived(new Exact(value), form, beside === undefined ? null : new Exact(beside)).ja).toBe(
      told,
    );
  });
});
