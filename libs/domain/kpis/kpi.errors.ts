import { AppError, invalidField, type InvalidInput } from '@platform/errors';

/** A state, or what already stands there, does not allow the act. */
class Conflict extends AppError {
  constructor(code: string, ja: string, en: string, current?: unknown) {
    super(`kpis/${code}`, 'conflict', { ja, en }, current === undefined ? {} : { current });
  }
}

export const kpiRefusals = {
  ended: () =>
    new Conflict('ended', '終了した指標は直せません。', 'An indicator that has ended cannot be changed.'),
  notDraft: () => new Conflict('not-draft', '下書きの指標だけに行えます。', 'Only a draft allows this.'),
  notActive: () =>
    new Conflict('not-active', '使用中の指標だけを終了できます。', 'Only an active indicator can end.'),
  draftNotPublished: () =>
    new Conflict(
      'draft-not-published',
      '下書きの指標は公開できません。先に使い始めてください。',
      'A draft is not published. Activate it first.',
    ),
  isPublished: () =>
    new Conflict('is-published', 'この指標は、もう公開されています。', 'The indicator is public already.'),
  stillDraft: () =>
    new Conflict(
      'still-draft',
      '下書きの指標には記録できません。先に使い始めてください。',
      'Nothing is recorded on a draft. Activate it first.',
    ),
  noTarget: () =>
    new Conflict(
      'no-target',
      '目標を入れてから使い始めてください。数で示さない目標は、種類を「数値なし」にします。',
      'Enter the target first; a target in words alone is a kind of its own.',
    ),
  targetInUse: () =>
    new Conflict(
      'target-in-use',
      'この目標はすでに使われているか、改められています。取り消せません。',
      'The target is in use or was superseded; it cannot be taken back.',
    ),
  hasRecords: () =>
    new Conflict(
      'has-records',
      '実績か内訳の指標があるので削除できません。',
      'It has measurements or parts and cannot be deleted.',
    ),
  measured: () =>
    new Conflict(
      'measured',
      '実績があるので、種類・単位・年の数え方は変えられません。この指標を終了し、新しい指標をつくってください。',
      'It has measurements: kind, unit and way of counting stay. End it and create another.',
    ),
  alreadyLinked: () => new Conflict('already-linked', 'すでに結び付いています。', 'It is linked already.'),
  alreadyRecorded: (current: unknown) =>
    new Conflict(
      'already-recorded',
      'この期間の実績はすでに記録されています。改めるときは、今の実績を選んで改めてください。',
      'This period has a measurement already. To revise it, supersede the current one.',
      current,
    ),
  alreadyFrozen: () =>
    new Conflict(
      'already-frozen',
      '同じ実績と基準による評価が、すでに確定しています。',
      'The same figures and rules are frozen already.',
    ),
  notYours: () =>
    new AppError('access/forbidden', 'forbidden', {
      ja: 'この操作をする権限がありません。',
      en: 'You may not do this.',
    }),
  notTheCount: (pointer: string, count: string): InvalidInput =>
    invalidField(
      pointer,
      'kpis/not-the-count',
      `全数は${count}です。全数の目標に値は要りません。全数のうちの一部を目標とするときは、種類を「水準」にしてください。`,
      `“All” counts ${count}; such a target needs no value. A part of them is a target of a level.`,
    ),
  codeTaken: (pointer = '/code'): InvalidInput =>
    invalidField(pointer, 'kpis/code-taken', 'このコードはすでに使われています。', 'This code is taken.'),
  unknown: (pointer: string): InvalidInput =>
    invalidField(
      pointer,
      'kpis/unknown-record',
      '選び直してください。見つかりません。',
      'Please choose again: it is not there.',
    ),
};
