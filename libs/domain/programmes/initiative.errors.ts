import { AppError, type Wording } from '@platform/errors';
import type { InitiativeState, InitiativeTransition } from './initiative-state.js';

const STATE_WORDS: Record<InitiativeState, Wording> = {
  draft: { ja: '素案', en: 'a draft' },
  proposed: { ja: '提案中', en: 'proposed' },
  agreed: { ja: '合意済', en: 'agreed' },
  active: { ja: '実施中', en: 'active' },
  suspended: { ja: '休止中', en: 'suspended' },
  completed: { ja: '完了', en: 'completed' },
  ended: { ja: '終了', en: 'ended' },
  superseded: { ja: '承継済', en: 'superseded' },
};
type Act = InitiativeTransition | 'edit' | 'delete' | 'answer';
const ACT_WORDS: Record<Act, Wording> = {
  propose: { ja: '提案できません', en: 'proposed' },
  return: { ja: '差し戻せません', en: 'returned' },
  agree: { ja: '同意できません', en: 'consented to' },
  activate: { ja: '始められません', en: 'begun' },
  suspend: { ja: '休止できません', en: 'suspended' },
  resume: { ja: '再開できません', en: 'resumed' },
  complete: { ja: '完了にできません', en: 'completed' },
  end: { ja: '終了できません', en: 'ended' },
  supersede: { ja: '承継済みにできません', en: 'marked as superseded' },
  edit: {
    ja: '片方の機関だけでは直せません。公式の文言は改定で変えられます',
    en: 'edited by one agency alone; a revision can change its official wording',
  },
  delete: { ja: '削除できません', en: 'deleted' },
  answer: { ja: '主体区分を確認できません', en: 'given an answer on its owner' },
};

/** The initiative's state does not allow the act. */
export class WrongInitiativeState extends AppError {
  constructor(state: InitiativeState, act: Act) {
    super('programmes/wrong-state', 'conflict', {
      ja: `この取組は「${STATE_WORDS[state].ja}」のため、${ACT_WORDS[act].ja}。`,
      en: `The initiative is ${STATE_WORDS[state].en}, so it cannot be ${ACT_WORDS[act].en}.`,
    });
  }
}

/** A draft says whose it is before it is proposed: the owner decides who must consent. */
export class OwnerUnknown extends AppError {
  constructor() {
    super('programmes/owner-unknown', 'conflict', {
      ja: '主体区分（●○◎）を決めてから提案してください。',
      en: 'Please say whose it is (●○◎) before proposing it.',
    });
  }
}

/** Nobody consents to what he proposed himself. */
export class OwnProposal extends AppError {
  constructor() {
    super('programmes/own-proposal', 'conflict', {
      ja: 'あなたが提案した取組です。同意は、同じ機関の別の職員がしてください。',
      en: 'You proposed this initiative. Somebody else of your agency must consent.',
    });
  }
}

/** Nobody consents to what he wrote himself, whoever proposed it. */
export class OwnWording extends AppError {
  constructor() {
    super('programmes/own-wording', 'conflict', {
      ja: 'あなたが書いた、または直した取組です。同意は、同じ機関の別の職員がしてください。',
      en: 'You wrote or edited this initiative. Somebody else of your agency must consent.',
    });
  }
}

export class OutsidePeriod extends AppError {
  constructor() {
    super('programmes/outside-period', 'conflict', {
      ja: 'プログラムの期間の外です。実施中にできるのは、期間の中だけです。',
      en: 'Today lies outside the period of the programme, so the initiative cannot be active.',
    });
  }
}

export class NoSuccessor extends AppError {
  constructor() {
    super('programmes/no-successor', 'conflict', {
      ja: '承継先がありません。先に系譜で次の取組につないでください。',
      en: 'Nothing follows it in the lineage. Please draw the edge to its successor first.',
    });
  }
}

/** Something stands on the draft already, so that it can be returned or ended but not taken away. */
export class DraftInUse extends AppError {
  constructor(uses: readonly Wording[]) {
    const [ja, en] = [uses.map((use) => use.ja).join('・'), uses.map((use) => use.en).join(', ')];
    super('programmes/draft-in-use', 'conflict', {
      ja: `この案には、${ja}がつながっているため、削除できません。`,
      en: `This draft cannot be deleted while these refer to it: ${en}.`,
    });
  }
}

/** A draft of both agencies holds what both wrote, and goes by the word of the one that made it. */
export class OtherAgencysDraft extends AppError {
  constructor() {
    super('programmes/other-agencys-draft', 'forbidden', {
      ja: 'この案は相手の機関が作りました。削除できるのは、作った機関だけです。',
      en: 'The other agency made this draft, and it alone may delete it.',
    });
  }
}

/** The owner named, and the one stated, are another agency's alone: whose it is is not asked of this one. */
export class NotAskedForOwner extends AppError {
  constructor() {
    super('programmes/not-asked', 'forbidden', {
      ja: 'あなたの機関の確認は、要りません。主体区分を変えるよう求めるときは、別の区分で確認してください。',
      en: 'Your agency is not asked to confirm this. To ask for another owner, answer with another kind.',
    });
  }
}

/** What both sides needed said is a fact now; another answer changes it, nothing takes it back. */
export class AnswerIsFact extends AppError {
  constructor() {
    super('programmes/answer-is-fact', 'conflict', {
      ja: '確認が済んでいるため、取り消せません。変えるときは、別の区分で確認してください。',
      en: 'It is confirmed, so the answer cannot be taken back. To change it, answer with another kind.',
    });
  }
}
