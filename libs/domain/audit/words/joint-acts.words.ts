import { agencyWords, type FeatureWords } from './catalogue.js';

const acts = {
  'initiative.activate': { ja: '取組の開始', en: 'to begin the initiative' },
  'initiative.suspend': { ja: '取組の休止', en: 'to suspend the initiative' },
  'initiative.resume': { ja: '取組の再開', en: 'to resume the initiative' },
  'initiative.complete': { ja: '取組の完了', en: 'to complete the initiative' },
  'initiative.end': { ja: '取組の終了', en: 'to end the initiative' },
  'initiative.supersede': { ja: '取組の承継', en: 'to mark the initiative as superseded' },
  'agreement.activate': { ja: '協定の締結', en: 'to conclude the agreement' },
  'agreement.amend': { ja: '協定の変更', en: 'to amend the agreement' },
  'agreement.renew': { ja: '協定の延長', en: 'to renew the agreement' },
  'agreement.terminate': { ja: '協定の終了', en: 'to terminate the agreement' },
  'agreement.keep_on': { ja: '協定の終了の取消し', en: 'to let the agreement go on' },
  'programme.edit': { ja: 'プログラムの期間などの変更', en: 'to change the period of the programme' },
  'programme.select_rules': { ja: '評価の基準の選択', en: 'to choose the rules of evaluation' },
  'indicator.publish': { ja: '指標の公開', en: 'to publish the indicator' },
  'theme.add': { ja: 'テーマの追加', en: 'to add a theme' },
  'theme.edit': { ja: 'テーマの番号の変更', en: 'to change the number of a theme' },
  'theme.remove': { ja: 'テーマの削除', en: 'to remove a theme' },
  'rule_set.renew': { ja: '評価の基準の改定', en: 'to change the rules of evaluation' },
  'master.count': { ja: '全数の変更', en: 'to change the count of all' },
};

export const jointActWords: FeatureWords = {
  events: {
    'joint_act.asked': {
      ja: '{act}への同意を相手の機関に求めました[：{reason}]',
      en: 'asked the other agency to agree {act}[: {reason}]',
    },
    'joint_act.agreed': { ja: '{agency}の求めた{act}に同意しました', en: 'agreed with {agency} {act}' },
    'joint_act.refused': { ja: '{act}への同意を断りました[：{reason}]', en: 'refused {act}[: {reason}]' },
    'joint_act.withdrawn': {
      ja: '{act}への同意の求めを取り下げました[：{reason}]',
      en: 'no longer asks {act}[: {reason}]',
    },
  },
  fields: {
    act: { ja: '手続き', en: 'Act', as: acts },
    agency: { ja: '求めた機関', en: 'Agency', as: agencyWords },
    version: { ja: '版', en: 'Version' },
    reason: { ja: '理由', en: 'Reason' },
  },
};
