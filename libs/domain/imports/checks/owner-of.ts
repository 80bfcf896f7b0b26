import { type CheckContext, each } from './check.js';

type File = CheckContext['file'];

/** The strategy that things belong to without saying so: the first of a file that has no programme. */
export function onlyStrategyOf(file: File): string | undefined {
  return file.programme === undefined ? file.strategies?.find((one) => one !== undefined)?.code : undefined;
}

/** A programme beside a strategy with goals or measures: what names neither could be of either. */
export function ownersAreMixed(file: File): boolean {
  return (
    file.programme !== undefined &&
    [...each(file.strategies)].some(
      ([{ goals, measures }]) => (goals?.length ?? 0) > 0 || (measures?.length ?? 0) > 0,
    )
  );
}
