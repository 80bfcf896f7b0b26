import { AppError, invalidField, type InvalidInput } from '@platform/errors';
import type { MeetingAct, MeetingState, MeetingTransition } from './meeting-state.js';

const STATE_WORDS: Record<MeetingState, { ja: string; en: string }> = {
  draft: { ja: '準備中', en: 'in preparation' },
  announced: { ja: '開催通知済', en: 'announced' },
  held: { ja: '開催済', en: 'held' },
  closed: { ja: '終了', en: 'closed' },
  cancelled: { ja: '中止', en: 'cancelled' },
};
const ACT_WORDS: Record<MeetingTransition | MeetingAct, { ja: string; en: string }> = {
  announce: { ja: '開催通知済にできません', en: 'it cannot be announced' },
  hold: { ja: '開催済にできません', en: 'it cannot be marked as held' },
  close: { ja: '終了にできません', en: 'it cannot be closed' },
  cancel: { ja: '中止できません', en: 'it cannot be cancelled' },
  edit: { ja: '日時・場所・次第を直せません', en: 'its time, place and agenda cannot be changed' },
  writeMinutes: { ja: '議事録を保存できません', en: 'its minutes cannot be saved' },
  decide: {
    ja: '出席・結果・決定・対応事項を記録できません',
    en: 'attendance, outcomes, decisions and action items cannot be recorded',
  },
};

/** The meeting's state does not allow the act. */
export class WrongMeetingState extends AppError {
  constructor(state: MeetingState, act: MeetingTransition | MeetingAct) {
    super('council/wrong-state', 'conflict', {
      ja: `この会議は「${STATE_WORDS[state].ja}」のため、${ACT_WORDS[act].ja}。`,
      en: `The meeting is ${STATE_WORDS[state].en}, so ${ACT_WORDS[act].en}.`,
    });
  }
}

export function unknownCouncil(): InvalidInput {
  return invalidField(
    '/councilId',
    'council/unknown-council',
    '協議会を選んでください。',
    'Please choose a council.',
  );
}

/** An announced number belongs to its fiscal year. */
export function otherFiscalYear(): InvalidInput {
  return invalidField(
    '/startsAt',
    'council/other-fiscal-year',
    '通知した会議は別の年度に移せません。中止して、新しい会議を作ってください。',
    'An announced meeting cannot move to another fiscal year. Please cancel it and plan a new one.',
  );
}

export function unknownInitiative(): InvalidInput {
  return invalidField(
    '/initiativeId',
    'council/unknown-initiative',
    '取組が見つかりません。',
    'There is no such initiative.',
  );
}

export function repeatedAttendee(index: number): InvalidInput {
  return invalidField(
    `/attendance/${index}/postId`,
    'council/repeated-post',
    '同じ職が二度あります。一つにしてください。',
    'This post stands twice. Please keep one.',
  );
}

export function unknownAttendee(index: number): InvalidInput {
  return invalidField(
    `/attendance/${index}/postId`,
    'council/unknown-post',
    '職が見つかりません。',
    'There is no such post.',
  );
}
