import type { LoggerService } from '@nestjs/common';
import { type Logger, type LoggerOptions, pino } from 'pino';
import type { Config } from '@platform/config';

/** What of an error may stand in a log: never its message when a database wrote it, nor a statement's parameters. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: 'unknown' };
  const { code, driverError } = error as {
    code?: unknown;
    driverError?: { code?: unknown; constraint?: unknown };
  };
  const fromDatabase = driverError !== undefined || (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code));
  return {
    type: error.name,
    code: driverError?.code ?? code,
    constraint: driverError?.constraint,
    message: fromDatabase ? undefined : error.message.slice(0, 300),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12),
  };
}

const STDOUT = 1;
export const STDERR = 2;

/** JSON lines with ids, never names or texts; secrets of headers are cut even if somebody logs a request. */
export function createLogger(
  config: Pick<Config, 'LOG_LEVEL'>,
  processName: string,
  to: typeof STDOUT | typeof STDERR = STDOUT,
): Logger {
  const options: LoggerOptions = {
    level: config.LOG_LEVEL,
    base: { process: processName },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
  };
  return to === STDOUT ? pino(options) : pino(options, pino.destination({ dest: to, sync: true }));
}

/** Nest's own messages through the same logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
}
