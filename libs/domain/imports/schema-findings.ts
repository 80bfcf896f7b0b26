import type { z } from 'zod';
import type { Wording } from '@platform/errors';
import { fieldProblems } from '@platform/http';
import { readYear } from '@platform/time';
import { type Finding, type Path, printable } from './import-problem.js';
import {
  type LooseProgrammeImport,
  type ProgrammeImport,
  programmeImportSchema,
} from './programme-import.schemas.js';

/** Faults of shape, and the file without what has the wrong type, for the checks that follow. */
export function checkShape(raw: unknown): {
  file: ProgrammeImport | null;
  loose: LooseProgrammeImport;
  findings: Finding[];
  /** What was taken out because of its type: a check that misses it there would say the same twice. */
  taken: Path[];
} {
  const parsed = programmeImportSchema.safeParse(raw, { reportInput: true });
  if (parsed.success) return { file: parsed.data, loose: parsed.data, findings: [], taken: [] };
  const issues = parsed.error.issues.flatMap(ofItsBranch);
  const findings = issues.flatMap((issue) =>
    pathsOf(issue).map((path) => {
      const { code, messages } = describe(issue);
      const place = placeOf(path, raw);
      return { path, code, messages: { ja: `${place}：${messages.ja}`, en: `${place}: ${messages.en}` } };
    }),
  );
  const taken = issues.filter(isWrongType).map(pathOf);
  return { file: null, loose: withoutWrongTypes(raw, issues), findings, taken };
}

type Issue = z.core.$ZodIssue;

/** Where a text or an object may stand, the faults of the one that was meant. */
function ofItsBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter(
    (branch) => !branch.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
  );
  const [only] = meant;
  if (only === undefined || meant.length > 1) return [issue];
  return only.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function pathOf({ path }: Issue): Path {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function pathsOf(issue: Issue): Path[] {
  const path = pathOf(issue);
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

function describe(issue: Issue): { code: string; messages: Wording } {
  const own = ownWording(issue);
  if (own !== null) return own;
  const [problem] = fieldProblems([issue]);
  return (
    problem ?? { code: 'input/format', messages: { ja: '形式が違います。', en: 'The format is not right.' } }
  );
}

/** Where a person who edits a file needs other words than one who fills in a form. */
function ownWording(issue: Issue): { code: string; messages: Wording } | null {
  if (issue.code === 'custom' && typeof issue.params?.['ja'] === 'string') {
    const { code, ja, en } = issue.params as Wording & { code: string };
    return { code, messages: { ja, en } };
  }
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined)
    return {
      code: 'imports/missing',
      messages: { ja: '必須の項目がありません。', en: 'This field is required.' },
    };
  if (issue.code === 'invalid_type' && YEARS.has(String(issue.path.at(-1)))) return yearWording(issue.input);
  if (issue.code === 'invalid_type') {
    const type = TYPES[issue.expected] ?? { ja: issue.expected, en: issue.expected };
    return {
      code: 'imports/wrong-type',
      messages: { ja: `${type.ja}を書いてください。`, en: `Must be ${type.en}.` },
    };
  }
  if (issue.code === 'invalid_union' && otherPeriod(issue)) return periodWording(issue.path[0]);
  if (issue.code === 'invalid_union')
    return {
      code: 'imports/not-this-shape',
      messages: {
        ja: 'ここに書ける形ではありません。docs/imports.md の形式を見てください。',
        en: 'This is not one of the shapes that can stand here; see docs/imports.md.',
      },
    };
  if (issue.code === 'invalid_format' || issue.code === 'invalid_key')
    return {
      code: 'imports/not-a-code',
      messages: {
        ja: 'コードは半角の英数字と . _ - で、英数字から始め、64文字までで書いてください。',
        en: 'A code is 1-64 ASCII letters, digits and . _ -, beginning with a letter or digit.',
      },
    };
  if (issue.code === 'too_small' && issue.origin === 'array')
    return {
      code: 'imports/too-few',
      messages: { ja: `${issue.minimum}件以上が必要です。`, en: `At least ${issue.minimum} needed.` },
    };
  return null;
}

/** Fields that hold a Gregorian year as a number, where a source has R11 or 令和36年. */
const YEARS = new Set(['year', 'yearFrom', 'yearTo', 'fyFrom', 'fyTo', 'fiscalYear', 'fromYear', 'toYear']);

function yearWording(input: unknown): { code: string; messages: Wording } {
  const read = typeof input === 'string' ? readYear(input, 'fiscal_year') : { problem: 'unreadable' };
  const readings = 'readings' in read ? read.readings : 'year' in read ? [read] : [];
  const years = [...new Set(readings.map(({ year }) => year))].join('・') || '2029';
  return {
    code: 'imports/wrong-type',
    messages: {
      ja: `西暦の年を、引用符のない数で ${years} のように書いてください。`,
      en: `Write the Gregorian year as a number without quotes, such as ${years}.`,
    },
  };
}

/** A kind of period that there is, but not in this place. */
function otherPeriod(issue: Issue): boolean {
  if (issue.path.at(-1) !== 'kind') return false;
  const given = fieldOf(issue.input, 'kind') ?? issue.input;
  return given === 'survey' || given === 'range';
}

function periodWording(section: PropertyKey | undefined): { code: string; messages: Wording } {
  const also = { indicators: '・survey', facts: '・range' }[String(section)] ?? '';
  const kinds = `fiscal_year・calendar_year・month・date${also}`;
  return {
    code: 'imports/period-kind',
    messages: {
      ja: `ここで使える期間の種類は ${kinds} です。`,
      en: `The kinds of period possible here are ${kinds.replaceAll('・', ', ')}.`,
    },
  };
}

const TYPES: Record<string, Wording | undefined> = {
  string: { ja: '文字列', en: 'a string' },
  int: { ja: '整数', en: 'a whole number' },
  number: { ja: '数', en: 'a number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  array: { ja: '配列 [ ]', en: 'an array [ ]' },
  object: { ja: 'オブジェクト { }', en: 'an object { }' },
  record: { ja: 'オブジェクト { }', en: 'an object { }' },
};

/** `initiatives[3] (I-3).title`: a person finds the row by its code, a program by the pointer. */
function placeOf(path: Path, raw: unknown): string {
  if (path.length === 0) return '(file)';
  let value: unknown = raw;
  let place = '';
  for (const step of path) {
    value = fieldOf(value, step);
    if (typeof step === 'string') place += place === '' ? printable(step) : `.${printable(step)}`;
    else {
      const code = fieldOf(value, 'code');
      place += typeof code === 'string' ? `[${step}] (${printable(code)})` : `[${step}]`;
    }
  }
  return place;
}

function fieldOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}

const WRONG_TYPE = new Set<Issue['code']>([
  'invalid_type',
  'invalid_value',
  'invalid_union',
  'invalid_key',
  'invalid_element',
]);

function isWrongType({ code }: Issue): boolean {
  return WRONG_TYPE.has(code);
}

function withoutWrongTypes(raw: unknown, issues: Issue[]): LooseProgrammeImport {
  const copy = structuredClone(raw);
  for (const issue of issues) {
    if (!isWrongType(issue)) continue;
    if (issue.path.length === 0) return {};
    const parent = issue.path
      .slice(0, -1)
      .reduce<unknown>((value, step) => fieldOf(value, String(step)), copy);
    const last = issue.path.at(-1);
    if (typeof parent === 'object' && parent !== null && last !== undefined && Object.hasOwn(parent, last))
      (parent as Record<PropertyKey, unknown>)[last] = undefined;
  }
  return copy as LooseProgrammeImport;
}
