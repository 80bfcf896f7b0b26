import { AppError, type FieldProblem } from '@platform/errors';
import type { TransferAct, TransferState } from './transfer-state.js';
import type { TransferProblem } from './rows/transfer-problem.js';

const WHERE: Record<TransferState, { ja: string; en: string }> = {
  draft: { ja: '下書き', en: 'a draft' },
  scheduled: { ja: '予定', en: 'scheduled' },
  applied: { ja: '反映済', en: 'applied' },
  failed: { ja: '反映できず', en: 'failed' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
};

const ACTS: Record<TransferAct, { ja: string; en: string }> = {
  upload: { ja: 'ファイルを読み込むこと', en: 'loading a file' },
  schedule: { ja: '反映を予定すること', en: 'scheduling it' },
  withdraw: { ja: '取り下げること', en: 'withdrawing it' },
  retry: { ja: 'もう一度予定すること', en: 'trying again' },
  apply: { ja: '反映すること', en: 'applying it' },
  fail: { ja: '反映すること', en: 'applying it' },
};

/** The list is in another state than the act begins from. */
export class WrongTransferState extends AppError {
  constructor(act: TransferAct, state: TransferState) {
    super('transfers/wrong-state', 'conflict', {
      ja: `この一覧は「${WHERE[state].ja}」のため、${ACTS[act].ja}はできません。`,
      en: `The list is ${WHERE[state].en}, which does not allow ${ACTS[act].en}.`,
    });
  }
}

/** A list with problems, or without rows, moves nobody. Each problem names its cell. */
export class NotReady extends AppError {
  constructor(problems: readonly TransferProblem[]) {
    super(
      'transfers/not-ready',
      'invalid',
      problems.length === 0
        ? {
            ja: '動く人のいない一覧は予定できません。異動の一覧を読み込んでください。',
            en: 'A list that moves nobody cannot be scheduled. Please load the list of transfers.',
          }
        : {
            ja: `直すところが${problems.length}件あるため、まだ予定できません。何も変わっていません。`,
            en: `There are ${problems.length} problems to mend before it can be scheduled. Nothing was changed.`,
          },
      { errors: problems.slice(0, 100).map(asFieldProblem) },
    );
  }
}

function asFieldProblem({ number, address, code, messages }: TransferProblem): FieldProblem {
  const where = address ?? (number === null ? '' : String(number));
  return {
    pointer: `/rows/${where}`,
    code,
    messages: { ja: `${where}：${messages.ja}`, en: `${where}: ${messages.en}` },
  };
}

/** The hand-over has been confirmed, or its list is not on its way. */
export class NotConfirmable extends AppError {
  constructor() {
    super('transfers/not-confirmable', 'conflict', {
      ja: 'この引継ぎは、いま確認できません。確認済みか、異動の一覧が取り下げられています。',
      en: 'This hand-over cannot be confirmed now: it has been, or its list was withdrawn.',
    });
  }
}

/** Only who hands over writes the memorandum. */
export class NotTheGiver extends AppError {
  constructor() {
    super('transfers/not-the-giver', 'conflict', {
      ja: '引継ぎメモを書けるのは、引き継ぐ側の人だけです。',
      en: 'Only the person who hands over writes the memorandum.',
    });
  }
}
