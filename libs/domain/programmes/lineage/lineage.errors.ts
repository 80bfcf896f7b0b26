import { AppError, type FieldProblem, invalidField, InvalidInput } from '@platform/errors';
import type { EdgeProblem } from './lineage-edges.rule.js';

const WORDS: Record<EdgeProblem, { ja: string; en: string }> = {
  continued_but_split: {
    ja: '継続する取組には、ほかの後継を置けません。分かれるときは、どの線も「分割」にしてください。',
    en: 'What continues has no other successor. If it splits, make each of its edges a split.',
  },
  continued_but_merged: {
    ja: '継続した取組には、ほかの前身を置けません。合わさるときは、どの線も「統合」にしてください。',
    en: 'What was continued has no other ancestor. If several merge, make each edge a merger.',
  },
  new_but_has_ancestor: {
    ja: '「新規」の取組には前身を置けません。',
    en: 'What is new has no ancestor.',
  },
  ended_but_has_successor: {
    ja: '「終了」した取組には後継を置けません。',
    en: 'What has ended has no successor.',
  },
  split_alone: {
    ja: '「分割」には後継が2つ以上要ります。残りの後継への線を引いてください。',
    en: 'A split needs two successors or more. Please draw the edges to the others.',
  },
  merged_alone: {
    ja: '「統合」には前身が2つ以上要ります。残りの前身からの線を引いてください。',
    en: 'A merger needs two ancestors or more. Please draw the edges from the others.',
  },
};

/** What drawing or changing an edge so would contradict. */
export function contradicts(problems: readonly EdgeProblem[], pointer: string): InvalidInput {
  return new InvalidInput(
    problems.map((problem): FieldProblem => ({
      pointer,
      code: `lineage/${problem}`,
      messages: WORDS[problem],
    })),
  );
}

/** An edge that is not whole yet cannot be confirmed. */
export class NotWhole extends AppError {
  constructor(problem: EdgeProblem) {
    super(`lineage/${problem}`, 'conflict', WORDS[problem]);
  }
}

/** What both agencies once confirmed stays in the record; it can be changed, never removed. */
export class WasConfirmed extends AppError {
  constructor() {
    super('lineage/was-confirmed', 'conflict', {
      ja: '道と市が確認した線は消せません。誤りのときは、理由を書いて直してください。',
      en: 'An edge that both agencies confirmed is not removed. If it is wrong, change it and say why.',
    });
  }
}

/** Only a secretariat of one of the two agencies confirms, for its own. */
export class NoAgencyToConfirm extends AppError {
  constructor() {
    super('lineage/no-agency', 'forbidden', {
      ja: '系譜を確認できるのは、道と市の事務局です。',
      en: 'Only the secretariats of the two agencies confirm lineage.',
    });
  }
}

/** The ancestor ended, or was superseded, by this very edge. */
export class CarriesItsEnd extends AppError {
  constructor() {
    super('lineage/carries-its-end', 'conflict', {
      ja: '前身の取組は、この線によって終了または承継済みになっています。消さずに、種類や根拠を直してください。',
      en: 'Its ancestor was ended or superseded by this edge. Please correct the edge instead of removing it.',
    });
  }
}

export function unknownEnd(pointer: string): Error {
  return invalidField(
    pointer,
    'lineage/unknown-initiative',
    '取組が見つかりません。',
    'There is no such initiative.',
  );
}

export function unknownEdges(): Error {
  return invalidField(
    '/edges',
    'lineage/unknown-edge',
    'すでに消された線があります。読み込み直してください。',
    'Some of these edges are gone. Please reload the page.',
  );
}

export function draftEnd(pointer: string): Error {
  return invalidField(
    pointer,
    'lineage/draft',
    '素案や提案中の取組は系譜に置けません。',
    'What is not agreed has no place in the lineage yet.',
  );
}

export function backwards(pointer: string): Error {
  return invalidField(
    pointer,
    'lineage/not-forward',
    '前身には、後継より前の世代の取組を選んでください。',
    'The ancestor must belong to an earlier generation than its successor.',
  );
}

export function alreadyThere(pointer: string): Error {
  return invalidField(
    pointer,
    'lineage/already-there',
    'この2つの取組の間には、すでに線があります。',
    'There is an edge between these two already.',
  );
}
