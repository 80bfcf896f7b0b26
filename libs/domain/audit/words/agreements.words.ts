import { agencyWords, type FeatureWords } from './catalogue.js';
import { partialDay } from './partial-day.js';

export const agreementWords: FeatureWords = {
  events: {
    'agreement.created': { ja: '連携協定「{name}」を準備しました', en: 'prepared the agreement “{name}”' },
    'agreement.edited': { ja: '連携協定を直しました', en: 'edited the agreement' },
    'agreement.discarded': {
      ja: '準備中の連携協定「{name}」を削除しました',
      en: 'deleted the draft agreement “{name}”',
    },
    'agreement.activated': {
      ja: '連携協定の締結（{signedOn}）を記録しました',
      en: 'recorded that the agreement was concluded ({signedOn})',
    },
    'agreement.amended': {
      ja: '{amendedOn}の変更を記録しました：{reason}',
      en: 'recorded an amendment of {amendedOn}: {reason}',
    },
    'agreement.renewed': {
      ja: '{endsOn}までの延長を記録しました',
      en: 'recorded a renewal until {endsOn}',
    },
    'agreement.terminated': {
      ja: '{on}をもって終了すると記録しました：{reason}',
      en: 'recorded that it ends on {on}: {reason}',
    },
    'agreement.termination_withdrawn': {
      ja: '{on}をもっての終了を取り消しました：{reason}',
      en: 'withdrew its end on {on}: {reason}',
    },
    'agreement.auto_renewed': {
      ja: '{startsOn}から自動で更新しました[（{endsOn}まで）]',
      en: 'renewed it by its clause from {startsOn}[ until {endsOn}]',
    },
    'agreement.expired': { ja: '{endsOn}で満了としました', en: 'marked it as expired on {endsOn}' },
    'agreement.closed': { ja: '{on}で終了としました', en: 'marked it as ended on {on}' },
    'agreement.term_begun': {
      ja: '{startsOn}からの期間を始めました',
      en: 'began the term from {startsOn}',
    },
    'agreement.renewal_task_opened': {
      ja: '{endsOn}の期間満了について、作業を頼みました',
      en: 'asked for work on the end of the term on {endsOn}',
    },
  },
  fields: {
    name: { ja: '名前', en: 'Name' },
    agency: { ja: '協定をもつ機関', en: 'Agency', as: agencyWords },
    signedOn: { ja: '締結の日', en: 'Signed', as: partialDay },
    startsOn: { ja: '始まりの日', en: 'First day', as: 'day' },
    endsOn: { ja: '満了の日', en: 'Last day', as: 'day' },
    on: { ja: '最後の日', en: 'Last day', as: 'day' },
    amendedOn: { ja: '変更の日', en: 'Amended', as: 'day' },
    reason: { ja: '理由', en: 'Reason' },
    validity: {
      ja: '期間の定め',
      en: 'Validity',
      as: {
        fixed: { ja: '満了の日がある', en: 'until a day' },
        relative: { ja: '始まりから数える', en: 'for a time from its beginning' },
        none: { ja: '定めなし', en: 'without an end' },
      },
    },
    termMonths: { ja: '期間（月）', en: 'Months' },
    renewal: {
      ja: '更新の定め',
      en: 'Renewal clause',
      as: {
        none: { ja: 'なし', en: 'none' },
        automatic: { ja: '自動更新', en: 'automatic' },
        by_agreement: { ja: '協議して延長', en: 'by agreement' },
      },
    },
    renewalMonths: { ja: '更新の期間（月）', en: 'Months of a renewal' },
    number: { ja: '期間の番号', en: 'Term' },
    parties: { ja: '当事者', en: 'Parties' },
    items: { ja: '連携事項', en: 'Items' },
    initiativeIds: { ja: '取組', en: 'Initiatives', as: 'reference' },
    postId: { ja: '担当', en: 'Post', as: 'reference' },
    departmentId: { ja: '担当課', en: 'Department', as: 'reference' },
    note: { ja: '覚え書き', en: 'Note' },
  },
};
