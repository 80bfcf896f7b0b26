import type { FieldProblem, Wording } from '@platform/errors';

/** What the schema library reports, as far as we read it. */
export interface SchemaIssue {
  code?: string;
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
  params?: Record<string, unknown>;
  keys?: string[];
  minimum?: number | bigint;
  maximum?: number | bigint;
  values?: readonly unknown[];
  expected?: string;
  input?: unknown;
}

const SENTENCES: Record<string, (issue: SchemaIssue) => Wording> = {
  'text/required': () => ({ ja: '入力してください。', en: 'Please fill this in.' }),
  'text/too-short': ({ params }) => ({
    ja: `${String(params?.['min'])}文字以上で入力してください。`,
    en: `Please enter at least ${String(params?.['min'])} characters.`,
  }),
  'text/too-long': ({ params }) => ({
    ja: `${String(params?.['max'])}文字以内で入力してください。`,
    en: `Please enter at most ${String(params?.['max'])} characters.`,
  }),
  'text/one-line': () => ({ ja: '改行やタブを除いてください。', en: 'Please remove line breaks and tabs.' }),
  'text/control-character': () => ({
    ja: '使えない制御文字が含まれています。取り除いてください。',
    en: 'It contains a control character that cannot be kept. Please remove it.',
  }),
  'text/not-unicode': () => ({
    ja: '文字として読めない部分があります。入力し直してください。',
    en: 'A part of it is not readable text. Please enter it again.',
  }),
  'text/direction-character': () => ({
    ja: '文字の向きを変える特殊な文字を取り除いてください。',
    en: 'Please remove the characters that change the writing direction.',
  }),
  'day/impossible': () => ({
    ja: '実在する日付を入力してください。例：2026-11-27',
    en: 'Please enter a date that exists, such as 2026-11-27.',
  }),
  'day/unreadable': () => ({
    ja: '実在する日・月・年のどれかを入力してください。例：2017-02-21、2017-02、2017',
    en: 'Please enter a day, a month or a year that exists, such as 2017-02-21, 2017-02 or 2017.',
  }),
};

const REQUIRED: Wording = { ja: '入力してください。', en: 'Please fill this in.' };

function byKind(issue: SchemaIssue): { code: string; messages: Wording } {
  switch (issue.code) {
    case 'invalid_type':
      return /received undefined/.test(issue.message)
        ? { code: 'input/required', messages: REQUIRED }
        : {
            code: 'input/type',
            messages: {
              ja: '値の型が違います。',
              en: `The value must be of type ${issue.expected ?? 'the schema'}.`,
            },
          };
    case 'unrecognized_keys':
      return {
        code: 'input/unknown-field',
        messages: { ja: 'この項目は受け付けません。', en: 'This field is not accepted.' },
      };
    case 'invalid_value':
      return {
        code: 'input/not-in-list',
        messages: {
          ja: `次のどれかにしてください：${(issue.values ?? []).join('、')}`,
          en: `Please choose one of: ${(issue.values ?? []).join(', ')}`,
        },
      };
    case 'too_small':
      return {
        code: 'input/too-small',
        messages: {
          ja: `${String(issue.minimum)}以上にしてください。`,
          en: `It must be at least ${String(issue.minimum)}.`,
        },
      };
    case 'too_big':
      return {
        code: 'input/too-big',
        messages: {
          ja: `${String(issue.maximum)}以下にしてください。`,
          en: `It must be at most ${String(issue.maximum)}.`,
        },
      };
    default:
      return { code: 'input/format', messages: { ja: '形式が違います。', en: 'The format is not right.' } };
  }
}

function pointerOf(path: SchemaIssue['path'], key?: string): string {
  const segments = (path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
  return [...segments, ...(key === undefined ? [] : [key])]
    .map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** Names every refused field with its reason in both languages. At most 100. */
export function fieldProblems(issues: readonly SchemaIssue[]): FieldProblem[] {
  return issues.slice(0, 100).flatMap((issue) => {
    const own = SENTENCES[String(issue.params?.['code'])];
    const { code, messages } =
      own === undefined ? byKind(issue) : { code: String(issue.params?.['code']), messages: own(issue) };
    const keys = issue.keys ?? [undefined];
    return keys.slice(0, 20).map((key) => ({ pointer: pointerOf(issue.path, key), code, messages }));
  });
}
