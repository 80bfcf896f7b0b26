import type { Wording } from '@platform/errors';
import type { FeatureWords } from './catalogue.js';

const states = {
  draft: { ja: '下書き', en: 'draft' },
  scheduled: { ja: '予定', en: 'scheduled' },
  applied: { ja: '反映済', en: 'applied' },
  failed: { ja: '反映できず', en: 'not applied' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
};
const sides = {
  gives: { ja: '渡す側', en: 'who gives' },
  takes: { ja: '受ける側', en: 'who takes' },
};
/** What is wrong stands on the list's page, by cell; the history says how much it was. */
const howMany = (value: unknown): Wording => {
  const count = Array.isArray(value) ? value.length : 0;
  return { ja: `${count}件`, en: String(count) };
};

/** The April hand-over, and accounts whose person has no post any more. */
export const transferWords: FeatureWords = {
  events: {
    'transfer_list.created': {
      ja: '異動の一覧「{title}」を作りました（発令日{effectiveOn}）',
      en: 'made the transfer list “{title}” (effective {effectiveOn})',
    },
    'transfer_list.uploaded': {
      ja: '異動の一覧のファイルを読み込みました（動く人{rows}行・異動なし{unchanged}行）',
      en: 'loaded the file of the list ({rows} rows that move, {unchanged} unchanged)',
    },
    'transfer_list.scheduled': {
      ja: '異動の一覧を予定に入れました（{rows}行、{effectiveOn}に反映）',
      en: 'scheduled the list ({rows} rows, for {effectiveOn})',
    },
    'transfer_list.withdrawn': { ja: '異動の一覧を取り下げました', en: 'withdrew the list' },
    'transfer_list.retried': { ja: '異動の一覧をもう一度予定に入れました', en: 'scheduled the list again' },
    'transfer_list.applied': {
      ja: '異動の一覧{rows}行を反映しました',
      en: 'applied the {rows} rows of the list',
    },
    'transfer_list.failed': {
      ja: '異動の一覧を反映できませんでした（合わない所{problems}）',
      en: 'could not apply the list (problems: {problems})',
    },
    'transfer_form.downloaded': {
      ja: '異動の一覧の様式を受け取りました（{rows}行、氏名と職を含む）',
      en: 'took the form of a transfer list ({rows} rows with names and posts)',
      read: true,
    },
    'person.transferred': {
      ja: '異動の一覧「{listId}」により、{personId}の職を{startsOn}から変えました',
      en: 'moved {personId} from {startsOn} by the list “{listId}”',
    },
    'hand_over.confirmed': {
      ja: '職「{postId}」の引継ぎを確認しました（{side}）',
      en: 'confirmed the hand-over of {postId} ({side})',
    },
    'hand_over.noted': {
      ja: '職「{postId}」の引継ぎメモを保存しました（第{version}版）',
      en: 'saved the memorandum of {postId} (version {version})',
    },
    'account.ending_soon': {
      ja: '担当する職がなくなるアカウントが{endsOn}に終わることを知らせました',
      en: 'gave notice that the account without a post ends on {endsOn}',
    },
    'account.ended': {
      ja: '担当する職がないため、アカウントを止めました（{endsOn}）',
      en: 'ended the account, as no post was left ({endsOn})',
    },
    'account.kept': {
      ja: '職に就いたため、アカウントを止めないことにしました（予定は{endsOn}）',
      en: 'kept the account, as there is a post again (it would have ended on {endsOn})',
    },
  },
  fields: {
    title: { ja: '題名', en: 'Title' },
    effectiveOn: { ja: '発令日', en: 'Effective', as: 'day' },
    rows: { ja: '行数', en: 'Rows' },
    unchanged: { ja: '異動なし', en: 'Unchanged' },
    state: { ja: '状態', en: 'State', as: states },
    problems: { ja: '合わない所', en: 'Problems', as: howMany },
    listId: { ja: '異動の一覧', en: 'List', as: 'reference' },
    personId: { ja: '人', en: 'Person', as: 'reference' },
    postId: { ja: '職', en: 'Post', as: 'reference' },
    post: { ja: '職', en: 'Post', as: 'reference' },
    startsOn: { ja: '異動の日', en: 'From', as: 'day' },
    endsOn: { ja: '終わる日', en: 'Ends', as: 'day' },
    side: { ja: '立場', en: 'Side', as: sides },
    note: { ja: '引継ぎメモ', en: 'Memorandum' },
    version: { ja: '版', en: 'Version' },
  },
};
