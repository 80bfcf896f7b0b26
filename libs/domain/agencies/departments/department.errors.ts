import { AppError, type FieldProblem, InvalidInput } from '@platform/errors';

function refused(pointer: string, code: string, ja: string, en: string): InvalidInput {
  return new InvalidInput([{ pointer, code: `agencies/${code}`, messages: { ja, en } }]);
}

/** The rules of the tree, each with its field. */
export const departmentRefusals = {
  unknownParent: () =>
    refused(
      '/parentId',
      'unknown-parent',
      '同じ機関の部局を選んでください。',
      'Please choose a department of the same agency.',
    ),
  parentNotValid: (name: string) =>
    refused(
      '/parentId',
      'parent-not-valid',
      `「${name}」は、その期間のすべてには置かれていません。期間か上の部局を改めてください。`,
      `"${name}" does not exist in the whole period. Please change the period or the parent.`,
    ),
  circle: (name: string) =>
    refused(
      '/parentId',
      'circle',
      `「${name}」はこの部局の下にあるため、上にできません。`,
      `"${name}" is below this department and cannot be above it.`,
    ),
  sameParent: () =>
    refused(
      '/parentId',
      'same-parent',
      'その日の上の部局と同じです。',
      'It is the parent of that day already.',
    ),
  sameName: () =>
    refused('/name', 'same-name', 'その日の名前と同じです。', 'It is the name of that day already.'),
  nameTaken: () =>
    refused(
      '/name',
      'name-taken',
      '同じ部局の下に、同じ名前の部局があります。',
      'There is a department of this name under the same parent.',
    ),
  outside: (pointer: string) =>
    refused(
      pointer,
      'outside-validity',
      'この部局がある期間の日を入力してください。',
      'Please enter a day on which the department exists.',
    ),
} as const;

/** Up to this many are named; the rest is counted. */
const NAMED = 5;

/** What still stands after the last day, by name. */
export class DepartmentInUse extends AppError {
  constructor(names: string[]) {
    const rest = names.length - NAMED;
    const ja = names
      .slice(0, NAMED)
      .map((name) => `「${name}」`)
      .join('');
    const en = names
      .slice(0, NAMED)
      .map((name) => `"${name}"`)
      .join(', ');
    const messages = {
      ja: `この日より後も置かれている部局や職があります：${ja}${rest > 0 ? `ほか${rest}件` : ''}。先にそれらを移すか、廃止してください。`,
      en: `Departments or posts go on after this day: ${en}${rest > 0 ? ` and ${rest} more` : ''}. Please move or end them first.`,
    };
    const problem: FieldProblem = { pointer: '/lastDay', code: 'agencies/department-in-use', messages };
    super('agencies/department-in-use', 'conflict', messages, { errors: [problem] });
  }
}
