/** The eras that the service reads and prints, newest first; year n of an era is `offset + n`. */
export const ERAS = [
  { name: '令和', letter: 'R', from: '2019-05-01', to: '9999-12-31', offset: 2018 },
  { name: '平成', letter: 'H', from: '1989-01-08', to: '2019-04-30', offset: 1988 },
  { name: '昭和', letter: 'S', from: '1926-12-25', to: '1989-01-07', offset: 1925 },
] as const;

export type Era = (typeof ERAS)[number];

/** The era that is written as 令和, R or r. */
export function eraNamed(text: string): Era | undefined {
  return ERAS.find(({ name, letter }) => name === text || letter === text.toUpperCase());
}
