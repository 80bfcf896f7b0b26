import type { SystemReader } from './system-reader.js';

/** One thing that the service must say of a system; `from` says where it was entered when no source has it. */
export interface Held {
  what: string;
  ask: (reader: SystemReader) => Promise<unknown>;
  is: unknown;
  from?: 'another city’s plan' | 'the example of the import form';
}

export const held = (what: string, ask: Held['ask'], is: unknown): Held => ({ what, ask, is });
export const entered = (from: NonNullable<Held['from']>, question: Held): Held => ({ ...question, from });

/** A figure of the strategy of 2015–2019, with its unit and the period it stands for. */
export const fact = (code: string, value: string, unit: string, period: string): Held =>
  held(
    `fact ${code}`,
    async (reader) => {
      const found = await reader.fact(`hokkaido-strategy-2015-2019/${code}`);
      const [kind, days] = [found.periodKind, `${found.from}/${found.to}`];
      const of = kind === 'fiscal_year' ? `FY${found.year}` : kind === 'range' ? days : found.from;
      return { value: found.value, unit: found.unit, period: of };
    },
    { value, unit, period },
  );

/** A figure of a progress entry, in the block in which it is printed. */
export const figure = (
  entry: string,
  label: string,
  value: string,
  unit: string,
  year: number | null,
): Held =>
  held(
    `${label} of ${entry}`,
    async (reader) => {
      const printed = await reader.printed(entry);
      const found = printed.entry.figures.find((one) => one.label === label);
      const { value: number, unit: counter, fiscalYear } = found ?? {};
      return { block: printed.block.code, value: number, unit: counter, fiscalYear };
    },
    { block: entry.replace(/-e\d+$/, ''), value, unit, fiscalYear: year },
  );

/** Organisations among the partners of an initiative of 2025–2029, each of which leads back to it. */
export const partner = (code: string, ...names: string[]): Held =>
  held(
    `partners of ${code}`,
    async (reader) => {
      const initiative = await reader.initiative(code);
      const shown = initiative.partners.filter(({ name }) => names.includes(name));
      const back = await Promise.all(
        shown.map(async ({ name }) => (await reader.organisation(name)).initiatives.map(({ id }) => id)),
      );
      return [shown.map(({ name }) => name).sort(), back.every((ids) => ids.includes(initiative.id))];
    },
    [[...names].sort(), true],
  );

export const organisation = (name: string, kind: string): Held =>
  held(`kind of ${name}`, async (reader) => (await reader.organisation(name)).kind, kind);

/** An entry names what it is about, as an event or as a body that took part. */
export const mention = (entry: string, word: string): Held =>
  held(
    `${word} in ${entry}`,
    async (reader) => {
      const { events, organisations } = (await reader.printed(entry)).entry;
      return [...events, ...organisations].filter((one) => one.includes(word)).length;
    },
    1,
  );

/** What a KPI of the strategy of 2020–2024 starts from and aims at. */
export const target = (
  kpi: string,
  unit: string,
  from: string | null,
  to: string | null,
  year: number,
): Held =>
  held(
    `target of ${kpi}`,
    async (reader) => {
      const { unit: counter, components } = await reader.indicator(`hokkaido-strategy-2020-2024/${kpi}`);
      return components.map(({ baseline, target: aim }) => [
        counter,
        baseline?.value,
        aim?.value,
        aim?.yearTo,
      ]);
    },
    [[unit, from, to, year]],
  );

export const parties = (name: string, day: string, ...names: string[]): Held =>
  held(
    `parties of ${name}`,
    async (reader) => {
      const agreement = await reader.agreement(name);
      return [agreement.signedOn, agreement.parties.map((one) => one.name).sort()];
    },
    [day, [...names].sort()],
  );
