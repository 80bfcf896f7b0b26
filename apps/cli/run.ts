import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ServiceModule } from '@domain';
import { BadConfiguration, parseConfig } from '@platform/config';
import { AppError } from '@platform/errors';
import { createLogger, NestLogger } from '@platform/observability';
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
    say(`この命令はありません / unknown command: ${argv[0]}\n${help}`);
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
        const logger = createLogger(config, 'cli');
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
    throw new UsageError((error as Error).message);
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
    process.stderr.write(`${error.message}\nusage: ${command.usage}\n`);
    return 2;
  }
  if (error instanceof AppError) {
    const fields = (error.extra.errors ?? []).map(
      ({ pointer, messages }) => `  ${pointer}: ${messages.ja} / ${messages.en}`,
    );
    process.stderr.write([`${error.messages.ja} / ${error.messages.en}`, ...fields, ''].join('\n'));
    if (json)
      process.stdout.write(
        `${JSON.stringify({ ok: false, code: error.code, messages: error.messages, errors: error.extra.errors ?? [] })}\n`,
      );
    return 1;
  }
  process.stderr.write(`${error instanceof BadConfiguration ? error.message : String(error)}\n`);
  return 1;
}
