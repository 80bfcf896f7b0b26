import { type Logger, pino } from 'pino';

/** A line that api or worker logged; 50 and above are errors. */
export interface LogLine {
  level: number;
  msg?: string;
  [field: string]: unknown;
}

/** Keeps what is logged, so that a story can look at it and a fault does not go by unseen. */
export function memoryLogger(lines: LogLine[]): Logger {
  return pino(
    { level: 'debug' },
    {
      write: (line: string) => {
        lines.push(JSON.parse(line) as LogLine);
      },
    },
  );
}
