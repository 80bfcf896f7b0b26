import { AppError } from '@platform/errors';

export const revisionStates = ['proposed', 'agreed', 'returned', 'withdrawn'] as const;
export type RevisionState = (typeof revisionStates)[number];

const WORDS: Record<RevisionState, { ja: string; en: string }> = {
  proposed: { ja: '提案中', en: 'proposed' },
  agreed: { ja: '合意済', en: 'agreed' },
  returned: { ja: '差戻し', en: 'returned' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
};

/** The revision is in another state than the act begins from. */
export class WrongRevisionState extends AppError {
  constructor(state: RevisionState) {
    super('revisions/wrong-state', 'conflict', {
      ja: `この改定は「${WORDS[state].ja}」のため、この操作はできません。`,
      en: `The revision is ${WORDS[state].en}, which does not allow this.`,
    });
  }
}

/** What holds is changed by the next revision; it is not taken back. */
export class AlreadyInForce extends AppError {
  constructor() {
    super('revisions/in-force', 'conflict', {
      ja: 'この改定はもう施行されています。文言を改めるには、新しい改定を起こしてください。',
      en: 'The revision holds already. To change the wording, please propose a new revision.',
    });
  }
}

/** The agency has asked for it once; now it is for the other one. */
export class WithdrawalAsked extends AppError {
  constructor() {
    super('revisions/withdrawal-asked', 'conflict', {
      ja: 'あなたの機関は、もう取下げを申し出ています。もう一方の機関の同意を待っています。',
      en: 'Your agency has asked for the withdrawal already. It waits for the other agency.',
    });
  }
}

/** Nobody of the other agency asks for the withdrawal (any more). */
export class NoWithdrawalAsked extends AppError {
  constructor() {
    super('revisions/no-withdrawal-asked', 'conflict', {
      ja: 'もう一方の機関は、取下げを申し出ていません。',
      en: 'The other agency does not ask for the withdrawal.',
    });
  }
}

/** Nobody approves what he wrote himself. */
export class OwnRevision extends AppError {
  constructor() {
    super('revisions/own-revision', 'forbidden', {
      ja: '自分が書いた改定には同意できません。同意できるのは同じ機関の所属長か事務局の他の担当です。',
      en: 'You cannot consent to a revision that you wrote. Another head or secretariat of your agency can.',
    });
  }
}

/** One wording, one revision at a time: two at once could not both be read side by side with what holds. */
export class RevisionUnderWay extends AppError {
  constructor(number: number) {
    super('revisions/under-way', 'conflict', {
      ja: `この対象には、まだ反映されていない改定第${number}号があります。先にそれを決めるか、取り下げてください。`,
      en: `Revision ${number} of this is still under way. Please settle or withdraw it first.`,
    });
  }
}

/** A draft is edited where it stands; only official wording is revised. */
export class NotYetOfficial extends AppError {
  constructor() {
    super('revisions/not-official', 'conflict', {
      ja: '素案や提案中の取組は、改定ではなく取組のページで直してください。',
      en: 'A draft or proposed initiative is edited on its own page, not by a revision.',
    });
  }
}

/** Only the agencies whose wording it is are asked. */
export class NotAsked extends AppError {
  constructor() {
    super('revisions/not-asked', 'forbidden', {
      ja: 'この改定への同意は、あなたの機関には求められていません。',
      en: 'Your agency is not asked to consent to this revision.',
    });
  }
}

const SAME_WORDING = {
  ja: 'いまの文言と同じです。改める文言を入力してください。',
  en: 'This is the wording that holds already. Please enter what is to change.',
};

/** A revision changes something; which field it is to be only its author knows, so the whole form is told. */
export class NothingNew extends AppError {
  constructor() {
    const problem = { pointer: '/changes', code: 'revisions/nothing-new', messages: SAME_WORDING };
    super('revisions/nothing-new', 'invalid', SAME_WORDING, { errors: [problem] });
  }
}
