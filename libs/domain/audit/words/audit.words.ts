import { agencyWords, type FeatureWords } from './catalogue.js';
import { breakWords } from './breaks.words.js';

export const auditWords: FeatureWords = {
  events: {
    'seal.head_sent': {
      ja: '記録の末尾（番号{number}）を{agency}へ送りました',
      en: 'sent the head of the record (number {number}) to {agency}',
    },
    'seal.chain_verified': {
      ja: '記録を確かめました。{checked}件すべて合っています',
      en: 'verified the record: all {checked} entries hold',
    },
    'seal.chain_broken': {
      ja: '記録を確かめ、番号{number}に合わない所を見つけました（{what}）',
      en: 'verified the record and found number {number} broken ({what})',
    },
    'audit.verification_requested': {
      ja: '記録を確かめるように頼みました',
      en: 'asked for the record to be verified',
    },
    'audit.exported': {
      ja: '{from}から{to}までの記録{count}件を{format}で書き出しました',
      en: 'exported {count} entries from {from} to {to} as {format}',
      read: true,
    },
  },
  fields: {
    agency: { ja: '機関', en: 'Agency', as: agencyWords },
    number: { ja: '番号', en: 'Number' },
    hash: { ja: '値', en: 'Hash', as: 'hash' },
    what: { ja: '合わない点', en: 'What is wrong', as: breakWords },
    from: { ja: '始め', en: 'From', as: 'day' },
    to: { ja: '終わり', en: 'To', as: 'day' },
    format: {
      ja: '形式',
      en: 'Format',
      as: { csv: { ja: 'CSV', en: 'CSV' }, json: { ja: 'JSON', en: 'JSON' } },
    },
  },
};
