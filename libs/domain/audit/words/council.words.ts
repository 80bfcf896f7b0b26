import type { Wording } from '@platform/errors';
import { agencyWords, type FeatureWords, type Format } from './catalogue.js';

const meetingStates = {
  draft: { ja: '準備中', en: 'in preparation' },
  announced: { ja: '開催通知済', en: 'announced' },
  held: { ja: '開催済', en: 'held' },
  closed: { ja: '終了', en: 'closed' },
  cancelled: { ja: '中止', en: 'cancelled' },
};
const outcomes = {
  reported: { ja: '報告', en: 'reported' },
  decided: { ja: '決定', en: 'decided' },
  agreed: { ja: '合意', en: 'agreed' },
  noted: { ja: '了承', en: 'noted' },
  returned: { ja: '差戻し', en: 'returned' },
  carried_over: { ja: '持越し', en: 'carried over' },
};
const kinds = {
  present: { ja: '出席', en: 'present' },
  deputy: { ja: '代理', en: 'by a deputy' },
  absent: { ja: '欠席', en: 'absent' },
};

function listOfAttendances(value: unknown, tell: (value: unknown, as?: Format) => Wording): Wording {
  const rows = Array.isArray(value) ? (value as { postId: string; attendance: string }[]) : [];
  if (rows.length === 0) return tell(null);
  const told = rows.map((row) => [tell(row.postId, 'reference'), tell(row.attendance, kinds)] as const);
  return {
    ja: told.map(([post, kind]) => `${post.ja} ${kind.ja}`).join('、'),
    en: told.map(([post, kind]) => `${post.en} ${kind.en}`).join(', '),
  };
}

export const councilWords: FeatureWords = {
  events: {
    'council.created': { ja: '協議会「{name}」を設けました', en: 'set up the council “{name}”' },
    'meeting.planned': {
      ja: '会議を作りました（{startsAt}）',
      en: 'planned the meeting ({startsAt})',
    },
    'meeting.edited': { ja: '会議の日時・場所を直しました', en: 'changed the time or place of the meeting' },
    'meeting.announced': { ja: '会議の開催を通知しました', en: 'announced the meeting' },
    'meeting.held': { ja: '会議を開催済みにしました', en: 'marked the meeting as held' },
    'meeting.closed': { ja: '会議を終了にしました', en: 'closed the meeting' },
    'meeting.cancelled': { ja: '会議を中止しました', en: 'cancelled the meeting' },
    'meeting.attendance_recorded': {
      ja: '出席を記録しました',
      en: 'recorded the attendance',
      field: 'attendance',
    },
    'meeting.agenda_item_added': {
      ja: '議題「{title}」を加えました',
      en: 'added “{title}” to the agenda',
    },
    'meeting.agenda_item_edited': {
      ja: '議題「{agendaItemId}」を直しました',
      en: 'edited “{agendaItemId}” of the agenda',
    },
    'meeting.minutes_saved': { ja: '議事要旨を保存しました', en: 'saved the minutes' },
    'meeting.minutes_read': {
      ja: '終了した会議の議事要旨（第{version}版）を読みました',
      en: 'read the minutes of the closed meeting (version {version})',
      read: true,
    },
    'meeting.decided': {
      ja: '決定{number}「{text}」を記録しました',
      en: 'recorded decision {number}: “{text}”',
    },
    'meeting.action_item_opened': {
      ja: '議題「{agendaItemId}」の対応事項を作業にしました',
      en: 'made an action item of “{agendaItemId}” a task',
    },
  },
  fields: {
    name: { ja: '名称', en: 'Name' },
    agency: { ja: '機関', en: 'Agency', as: agencyWords },
    startsAt: { ja: '日時', en: 'Time', as: 'instant' },
    place: { ja: '場所', en: 'Place' },
    fiscalYear: { ja: '年度', en: 'Fiscal year' },
    number: { ja: '回', en: 'Number' },
    title: { ja: '題名', en: 'Title' },
    outcome: { ja: '結果', en: 'Outcome', as: outcomes },
    initiativeId: { ja: '取組', en: 'Initiative', as: 'reference' },
    agendaItemId: { ja: '議題', en: 'Agenda item', as: 'reference' },
    attendance: { ja: '出席', en: 'Attendance', as: listOfAttendances },
    version: { ja: '版', en: 'Version' },
    contentHash: { ja: '本文の値', en: 'Hash of the text', as: 'hash' },
    text: { ja: '決定', en: 'Decision' },
    state: { ja: '状態', en: 'State', as: meetingStates },
  },
};
