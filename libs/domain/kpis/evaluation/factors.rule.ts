import { Exact, ONE } from './exact.js';

/** The product of the factors of a target like 20件×5年, exactly. */
export function productOf(factors: readonly { value: string }[]): Exact {
  return factors.reduce<Exact>((product, { value }) => product.times(value), ONE);
}
