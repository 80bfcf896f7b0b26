import { z } from 'zod';
import { isDay, isPartialDay } from '@platform/time';

// One rule for every text that comes in: well-formed Unicode, no control characters but tab and newline, limits in code
// points, and no normalisation, which would change the characters of a name.
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

interface Limits {
  min?: number;
  max: number;
}

function checked(limits: Limits, refuseLine: boolean) {
  const min = limits.min ?? 0;
  return z
    .string()
    .meta({ minLength: min, maxLength: limits.max })
    .superRefine((value, context) => {
      const refuse = (code: string) => {
        context.addIssue({ code: 'custom', message: code, params: { code, ...limits } });
      };
      if (LONE_SURROGATE.test(value)) refuse('text/not-unicode');
      else if (CONTROL.test(value)) refuse('text/control-character');
      else if (refuseLine && /[\t\n]/.test(value)) refuse('text/one-line');
      else if (refuseLine && BIDI.test(value)) refuse('text/direction-character');
      else if (value.trim().length === 0 && min > 0) refuse('text/required');
      else if (codePoints(value) < min) refuse('text/too-short');
      else if (codePoints(value) > limits.max) refuse('text/too-long');
    });
}

/** A name or title: one line. CR LF is not a line ending here: clients send LF. */
export function line(limits: Limits) {
  return checked({ min: 1, ...limits }, true);
}

/** A text of several lines. */
export function text(limits: Limits) {
  return checked(limits, false);
}

/** A reason: required, up to 500 characters. */
export const reason = text({ min: 1, max: 500 });

/** A civil day that exists. */
export const day = z
  .string()
  .meta({ format: 'date' })
  .superRefine((value, context) => {
    if (!isDay(value))
      context.addIssue({ code: 'custom', message: 'day/impossible', params: { code: 'day/impossible' } });
  });

/** A day, a month or a year, as exactly as a source says. */
export const partialDay = z.string().superRefine((value, context) => {
  if (!isPartialDay(value))
    context.addIssue({ code: 'custom', message: 'day/unreadable', params: { code: 'day/unreadable' } });
});

/** Written in either case, kept in one. */
export const id = z.uuid().toLowerCase();

/** Query parameters of every list. */
export const page = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};
