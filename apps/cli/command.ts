import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '@platform/config';
import type { Wording } from '@platform/errors';

/** What a command gets: its words and options, the settings, and the service on request. */
export interface Invocation {
  words: string[];
  options: Record<string, string | true>;
  config: Config;
  /** Starts the features once; closed by the runner. */
  service: () => Promise<INestApplicationContext>;
  /** A line for people, on stderr. */
  say: (line: string) => void;
  /** Asks on the terminal; without one the answer is "no". */
  confirm: (question: string) => Promise<boolean>;
}

/** One operator command; it calls one service method and returns what `--json` prints. */
export interface Command {
  /** As typed, e.g. `user create`. */
  name: string;
  usage: string;
  options: Record<string, 'flag' | 'value'>;
  run(invocation: Invocation): Promise<Record<string, unknown>>;
}

/** The words or options of the call are off; said in both languages. */
export class UsageError extends Error {
  readonly messages: Wording;

  constructor(ja: string, en: string) {
    super(`${ja} / ${en}`);
    this.messages = { ja, en };
  }
}

/** A word that no command reads. */
export function unknownWord(word: string | undefined): UsageError {
  return new UsageError(`余分な語があります：${word ?? ''}`, `unknown word: ${word ?? ''}`);
}

/** The value of an option that must be given. Throws UsageError. */
export function required(invocation: Invocation, name: string): string {
  const value = invocation.options[name];
  if (typeof value !== 'string' || value === '')
    throw new UsageError(`--${name} がありません`, `--${name} is missing`);
  return value;
}
