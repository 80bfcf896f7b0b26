import { AppError, InvalidInput, type Wording } from '@platform/errors';
import { warekiDate } from '@platform/time';
import type { TermProblem } from './term.rule.js';

function refused(pointer: string, code: string, ja: string, en: string): InvalidInput {
  return new InvalidInput([{ pointer, code: `agencies/${code}`, messages: { ja, en } }]);
}

/** What a post cannot be, each with its field. */
export const postRefusals = {
  unknownDepartment: () =>
    refused(
      '/departmentId',
      'unknown-department',
      '自分の機関の部局を選んでください。',
      'Please choose a department of your own agency.',
    ),
  departmentNotValid: (pointer: string) =>
    refused(
      pointer,
      'department-not-valid',
      '部局が置かれている期間の中にしてください。',
      'It must lie within the period in which the department exists.',
    ),
  nameTaken: () =>
    refused(
      '/name',
      'name-taken',
      '同じ部局に、同じ名前の職があります。',
      'The department has a post of this name.',
    ),
  sameName: () =>
    refused('/name', 'same-name', 'その日の名前と同じです。', 'It is the name of that day already.'),
  unknownSuperior: () =>
    refused(
      '/superiorPostId',
      'unknown-superior',
      '上位の職は、同じ機関の今ある別の職から選んでください。',
      'Please choose another post of the same agency as the superior.',
    ),
  superiorCircle: () =>
    refused(
      '/superiorPostId',
      'superior-circle',
      'その職は、この職を上位としています。互いに上位にはできません。',
      'That post answers to this one. They cannot be superior to each other.',
    ),
  roleNotOutside: (pointer: string) =>
    refused(
      pointer,
      'role-not-outside',
      '道市の外の職に付けられる役割は、委員と閲覧者だけです。',
      'A post of neither agency can only be a council member or a viewer.',
    ),
  outside: (pointer: string) =>
    refused(
      pointer,
      'outside-validity',
      'この職がある期間の日を入力してください。',
      'Please enter a day on which the post exists.',
    ),
  tooManyHolders: () =>
    refused(
      '/capacity',
      'too-many-holders',
      '同じ日に2人以上が就く期間があるため、1人の職にできません。',
      'Several people hold it on the same day, so it cannot be a post for one.',
    ),
  unknownPerson: () =>
    refused(
      '/personId',
      'unknown-person',
      '自分の機関か、道市の外の人を選んでください。',
      'Please choose a person of your own agency or of neither.',
    ),
} as const;

const TERM_WORDS: Record<TermProblem, (until: string, untilEn: string) => Wording> = {
  already_there: (until, untilEn) => ({
    ja: `この人は、その期間にすでにこの職にあります（${until}）。`,
    en: `This person is in the post already in that period (${untilEn}).`,
  }),
  second_holder: (until, untilEn) => ({
    ja: `この職に就けるのは1人です。その期間には、ほかの人が就いています（${until}）。`,
    en: `The post takes one holder, and another person holds it in that period (${untilEn}).`,
  }),
};

/** The term meets one that is there already; says until when that one runs. */
export class TermRefused extends AppError {
  constructor(problem: TermProblem, validTo: string | null) {
    const until = validTo === null ? '終わりの日なし' : `${warekiDate(validTo)}まで`;
    const messages = TERM_WORDS[problem](until, validTo === null ? 'no last day' : `until ${validTo}`);
    const code = problem === 'already_there' ? 'agencies/already-in-post' : 'agencies/second-holder';
    super(code, 'conflict', messages, {
      errors: [{ pointer: problem === 'already_there' ? '/personId' : '/validFrom', code, messages }],
    });
  }
}

/** Somebody holds the post after its last day. */
export class PostStillHeld extends AppError {
  constructor(names: string[]) {
    const messages = {
      ja: `この日より後も就いている人がいます：${names.join('、')}。先にその人の終わりの日を入れてください。`,
      en: `Somebody holds it after this day: ${names.join(', ')}. Please end their term first.`,
    };
    super('agencies/post-still-held', 'conflict', messages, {
      errors: [{ pointer: '/lastDay', code: 'agencies/post-still-held', messages }],
    });
  }
}

/** Nobody widens or narrows what he may do himself. */
export class OwnRoles extends AppError {
  constructor() {
    super('agencies/own-roles', 'conflict', {
      ja: '自分が就いている職の役割は変えられません。ほかの管理者に頼んでください。',
      en: 'You cannot change the roles of a post that you hold. Please ask another administrator.',
    });
  }
}

export class RoleUnchanged extends AppError {
  constructor(granted: boolean) {
    super(
      'agencies/role-unchanged',
      'conflict',
      granted
        ? { ja: 'この職は、すでにその役割を持っています。', en: 'The post has this role already.' }
        : { ja: 'この職は、その役割を持っていません。', en: 'The post does not have this role.' },
    );
  }
}

export class TermOver extends AppError {
  constructor() {
    super('agencies/term-over', 'conflict', {
      ja: 'この人の期間はもう終わっています。',
      en: 'This term is over already.',
    });
  }
}

export class OwnAppointment extends AppError {
  constructor() {
    super('agencies/own-appointment', 'conflict', {
      ja: '自分を職に就けることや、自分の任期を延ばすことはできません。ほかの管理者に頼んでください。',
      en: 'You cannot give yourself a post or prolong your own term. Please ask another administrator.',
    });
  }
}
