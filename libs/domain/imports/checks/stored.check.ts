import { printable } from '../import-problem.js';
import { type Check, each } from './check.js';

/** What stays in the database beside the file keeps its number, and a strategy is there once. */
export const checkStored: Check = ({ file, surroundings, problem, warning }) => {
  const inFile = new Set([...each(file.themes)].map(([{ code }]) => code));
  const numbers = surroundings.themeNumbers?.(file.programme?.code ?? '') ?? new Map<string, number>();
  const taken = new Map([...numbers].flatMap(([code, number]) => (inFile.has(code) ? [] : [[number, code]])));
  for (const [{ number }, t] of each(file.themes)) {
    const other = number === undefined ? undefined : taken.get(number);
    if (other !== undefined)
      problem(
        ['themes', t, 'number'],
        'number-taken',
        `番号${number}は、このファイルにないテーマ「${printable(other)}」のものとして残っています。`,
        `Number ${number} is still that of the theme "${printable(other)}", which is not in this file.`,
      );
  }
  const heads = [...each(file.strategies)];
  for (const [strategy, s] of heads) {
    const same = (other: {
      code?: string | undefined;
      name?: string | undefined;
      agency?: string | null | undefined;
      fyFrom?: number | undefined;
      fyTo?: number | undefined;
    }) =>
      other.code !== strategy.code &&
      other.name === strategy.name &&
      (other.agency ?? null) === (strategy.agency ?? null) &&
      other.fyFrom === strategy.fyFrom &&
      other.fyTo === strategy.fyTo;
    const twin = surroundings.strategies?.find(same) ?? heads.slice(0, s).find(([other]) => same(other))?.[0];
    if (twin?.code === undefined) continue;
    warning(
      ['strategies', s, 'code'],
      'strategy-twice',
      `同じ名称・機関・期間の総合戦略が、code「${printable(twin.code)}」としてあります。同じものなら、その code を使ってください。`,
      `A strategy of this name, agency and years is there as "${printable(twin.code)}"; if it is the same, use that code.`,
    );
  }
};
