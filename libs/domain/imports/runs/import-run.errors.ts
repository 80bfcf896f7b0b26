import { AppError, type Wording } from '@platform/errors';
import type { ImportAct, ImportRunState } from './import-run-state.js';

const WHERE: Record<ImportRunState, Wording> = {
  open: { ja: 'ファイル待ち', en: 'waiting for its file' },
  received: { ja: '受付', en: 'received' },
  checking: { ja: '確認中', en: 'being checked' },
  checked: { ja: '確認済', en: 'checked' },
  applying: { ja: '反映中', en: 'being applied' },
  succeeded: { ja: '反映済', en: 'applied' },
  failed: { ja: '失敗', en: 'failed' },
  undoing: { ja: '取消中', en: 'being undone' },
  undone: { ja: '取消済', en: 'undone' },
};
const ACTS: Record<ImportAct, Wording> = {
  upload: { ja: 'ファイルを送ること', en: 'sending a file' },
  choose: { ja: '食い違いを決めること', en: 'deciding a conflict' },
  consent: { ja: '同意すること', en: 'consenting to it' },
  apply: { ja: '反映すること', en: 'applying it' },
  undo: { ja: '取り消すこと', en: 'undoing it' },
};

/** The import is in another state than the act begins from. */
export class WrongImportState extends AppError {
  constructor(act: ImportAct, state: ImportRunState) {
    super('imports/wrong-state', 'conflict', {
      ja: `この取込は「${WHERE[state].ja}」のため、${ACTS[act].ja}はできません。`,
      en: `The import is ${WHERE[state].en}, which does not allow ${ACTS[act].en}.`,
    });
  }
}

/** Nothing is applied while something is wrong or undecided, or when nothing would change. */
export class NotApplicable extends AppError {
  constructor({ problems, undecided }: { problems: number; undecided: number }) {
    super(
      'imports/not-ready',
      'conflict',
      problems > 0
        ? {
            ja: `直すところが${problems}件あるため、反映できません。何も変わっていません。`,
            en: `There are ${problems} problems to mend before it can be applied. Nothing was changed.`,
          }
        : undecided > 0
          ? {
              ja: `食い違いが${undecided}件決まっていません。どちらを残すかを選んでください。`,
              en: `${undecided} conflicts are undecided. Please choose what stays.`,
            }
          : {
              ja: '変わる行がありません。反映するものはありません。',
              en: 'No row would change. There is nothing to apply.',
            },
    );
  }
}

const WHOSE: Record<string, Wording> = {
  prefecture: { ja: '道', en: 'the prefecture' },
  city: { ja: '市', en: 'the city' },
};

function secretariats(agencies: readonly string[]): Wording {
  return {
    ja: agencies.map((agency) => `${WHOSE[agency]?.ja ?? agency}の事務局`).join('・'),
    en: agencies.map((agency) => `the secretariat of ${WHOSE[agency]?.en ?? agency}`).join(' and '),
  };
}

/** A file that touches joint records, or the other agency's, waits for the consent of each whose they are. */
export function consentMissing(agencies: readonly string[]): ImportFailure {
  const { ja, en } = secretariats(agencies);
  return {
    code: 'imports/consent-missing',
    messages: {
      ja: `このファイルは共同の記録か、ほかの機関の記録を変えます。${ja}の同意がまだありません。何も変わっていません。`,
      en: `The file would change joint records, or another agency's. It waits for the consent of ${en}. Nothing was changed.`,
    },
  };
}

export class ConsentMissing extends AppError {
  constructor(agencies: readonly string[]) {
    const { code, messages } = consentMissing(agencies);
    super(code, 'conflict', messages);
  }
}

/** The file touches no record of the actor's agency, or it is the actor's own agency that sent it. */
export class ConsentNotAsked extends AppError {
  constructor() {
    super('imports/consent-not-asked', 'conflict', {
      ja: 'このファイルについて、あなたの機関の同意は要りません。',
      en: 'The consent of your agency is not asked for.',
    });
  }
}

/** Consent is to a file that was read; another has come since. */
export class OtherFile extends AppError {
  constructor() {
    super('imports/other-file', 'conflict', {
      ja: '確かめたファイルと、いまあるファイルが違います。もう一度開いて、確かめてください。',
      en: 'The file is not the one that you read. Please open it again and check.',
    });
  }
}

/** Nobody stands for both sides. */
export class OwnFile extends AppError {
  constructor() {
    super('imports/own-file', 'conflict', {
      ja: '送った人と同意する人は、別の人でなければなりません。',
      en: 'Who sent the file and who consents to it, or applies it, must be different people.',
    });
  }
}

/** What was imported as a whole programme is not undone. */
export class NotUndoable extends AppError {
  constructor() {
    super('imports/not-undoable', 'conflict', {
      ja: '計画全体の取込は取り消せません。直した資料を、もう一度取り込んでください。',
      en: 'The import of a whole programme cannot be undone. Please import a mended file.',
    });
  }
}

/** How an import ended without its purpose, as its page says it; rows are those of the file. */
export interface ImportFailure {
  code: string;
  messages: Wording;
  rows?: number[];
}

/** Ends the work without its purpose: everything is rolled back, and the page says why. */
export class ImportRefused extends Error {
  constructor(readonly failure: ImportFailure) {
    super(failure.code);
  }
}

export const moved: ImportFailure = {
  code: 'imports/moved',
  messages: {
    ja: '確かめたあとに、ほかの人が記録を直しました。何も反映せずに、もう一度確かめました。',
    en: 'Somebody changed records after the check. Nothing was applied, and the file was checked again.',
  },
};

export function editedSince(rows: number[]): ImportFailure {
  return {
    code: 'imports/edited-since',
    messages: {
      ja: `取り込んだあとに直された記録があるため、取り消せません（${rows.length}行）。何も変わっていません。`,
      en: `Records were edited or used after the import, so it cannot be undone (${rows.length} rows). Nothing was changed.`,
    },
    rows: rows.slice(0, 100),
  };
}

export const broken: ImportFailure = {
  code: 'imports/broken',
  messages: {
    ja: '取込の途中で止まりました。何も変わっていません。もう一度ファイルを送ってください。',
    en: 'The import stopped half-way. Nothing was changed. Please send the file again.',
  },
};
