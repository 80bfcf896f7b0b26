import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ServiceModule } from '@domain';
import { BadConfiguration, parseConfig } from '@platform/config';
import { AppError } from '@platform/errors';
import { createLogger, NestLogger, STDERR } from '@platform/observability';
import { type Command, type Invocation, UsageError } from './command.js';

/** Runs one command: one line of JSON on stdout with --json, everything else on stderr, exit code 0 only on success. */
export async function run(
  argv: string[],
  commands: Command[],
  environment: Record<string, string | undefined>,
): Promise<number> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => argv[index] === word));
  if (command === undefined) {
    const help = [
      'usage: npm run cli -- <command> [--json]',
      ...commands.map(({ usage }) => `  ${usage}`),
    ].join('\n');
    if (argv.length === 0 || argv.includes('--help')) {
      process.stdout.write(`${help}\n`);
      return argv.length === 0 ? 2 : 0;
    }
    const messages = { ja: `この命令はありません：${argv[0]}`, en: `unknown command: ${argv[0]}` };
    say(`${messages.ja} / ${messages.en}\n${help}`);
    if (argv.includes('--json')) answer({ ok: false, code: 'cli/usage', messages });
    return 2;
  }
  let app: INestApplicationContext | null = null;
  try {
    const { words, options } = parse(argv.slice(command.name.split(' ').length), command);
    const config = parseConfig({ LOG_LEVEL: 'warn', ...environment });
    const invocation: Invocation = {
      words,
      options,
      config,
      say,
      confirm: ask,
      service: async () => {
        // The one line of stdout is the answer.
        const logger = createLogger(config, 'cli', STDERR);
        app ??= await NestFactory.createApplicationContext(ServiceModule.for(config, logger), {
          logger: new NestLogger(logger),
          abortOnError: false,
        });
        return app;
      },
    };
    const result = await command.run(invocation);
    process.stdout.write(options['json'] === true ? `${JSON.stringify(result)}\n` : `${plain(result)}\n`);
    return result['ok'] === false ? 1 : 0;
  } catch (error) {
    return report(error, command, argv.includes('--json'));
  } finally {
    await (app as INestApplicationContext | null)?.close();
  }
}

function parse(
  argv: string[],
  command: Command,
): { words: string[]; options: Record<string, string | true> } {
  try {
    const declared = Object.entries<'flag' | 'value'>({ ...command.options, json: 'flag' });
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: Object.fromEntries(
        declared.map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
      ),
    });
    const given = Object.entries(values).filter(
      (entry): entry is [string, string | true] => entry[1] !== undefined && entry[1] !== false,
    );
    return { words: positionals, options: Object.fromEntries(given) };
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(`命令の書き方が違います（${message}）`, message);
  }
}

async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [yes/no] `);
  terminal.close();
  return answer.trim() === 'yes';
}

function plain(result: Record<string, unknown>): string {
  return Object.entries(result)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}`)
    .join('\n');
}

function report(error: unknown, command: Command, json: boolean): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n使い方 / usage: ${command.usage}\n`);
    if (json) answer({ ok: false, code: 'cli/usage', messages: error.messages, usage: command.usage });
    return 2;
  }
  if (error instanceof AppError) {
    const fields = (error.extra.errors ?? []).map(
      ({ pointer, messages }) => `  ${pointer}: ${messages.ja} / ${messages.en}`,
    );
    process.stderr.write([`${error.messages.ja} / ${error.messages.en}`, ...fields, ''].join('\n'));
    if (json)
      answer({
        ok: false,
        code: error.code,
        messages: error.messages,
        errors: error.extra.errors ?? [],
      });
    return 1;
  }
  const told = error instanceof BadConfiguration ? error.message : String(error);
  process.stderr.write(`${told}\n`);
  // No detail here: what it says may quote values.
  if (json)
    answer({
      ok: false,
      code: 'cli/failed',
      messages: {
        ja: '命令を終えられませんでした。標準エラー出力を見てください。',
        en: 'The command failed; see stderr.',
      },
    });
  return 1;
}

function answer(content: object): void {
  process.stdout.write(`${JSON.stringify(content)}\n`);
}
