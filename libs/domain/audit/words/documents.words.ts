import type { FeatureWords } from './catalogue.js';
import { audienceWords } from './remarks.words.js';

const fieldWords: Record<string, { ja: string; en: string }> = {
  title: { ja: '題名', en: 'title' },
  caption: { ja: '説明', en: 'caption' },
  credit: { ja: '提供', en: 'credit' },
  altText: { ja: '写っているもの', en: 'what it shows' },
  consent: { ja: '承諾', en: 'consent' },
  consentOn: { ja: '承諾の日', en: 'day of the consent' },
  consentNote: { ja: '承諾の記録', en: 'note on the consent' },
};

/** No title stands in these events: who may read the document reads it there. */
export const documentWords: FeatureWords = {
  events: {
    'document.added': { ja: '{kind}を登録しました（{audience}）', en: 'added a {kind} ({audience})' },
    'document.edited': {
      ja: '資料の{fields}を直しました（{audience}）',
      en: 'edited {fields} of a document ({audience})',
    },
    'document.file_added': {
      ja: '資料のファイルを登録しました（第{number}版・{audience}）',
      en: 'added version {number} of a document ({audience})',
    },
    'document.widened': { ja: '資料を読める人を広げました', en: 'opened a document to more readers' },
    'document.withdrawn': {
      ja: '資料を取り下げました（{audience}）',
      en: 'withdrew a document ({audience})',
    },
    'document.placed': {
      ja: '写真を推進状況の項{block}の枠に入れました',
      en: 'put a photo into a frame of block {block} of the report',
    },
    'document.taken_out': {
      ja: '写真を推進状況の項{block}の枠から外しました',
      en: 'took a photo out of a frame of block {block} of the report',
    },
    'document.deleted': { ja: '資料を削除しました（{audience}）', en: 'deleted a document ({audience})' },
    'document.downloaded': {
      ja: '資料のファイルを受け取りました（第{number}版）',
      en: 'took version {number} of a document',
      read: true,
    },
  },
  fields: {
    audience: { ja: '読める人', en: 'Readers', as: audienceWords },
    kind: {
      ja: '種類',
      en: 'Kind',
      as: { document: { ja: '資料', en: 'document' }, photo: { ja: '写真', en: 'photo' } },
    },
    fields: {
      ja: '項目',
      en: 'Fields',
      as: (value) => {
        const words = (Array.isArray(value) ? value : []).map((field) => fieldWords[String(field)]);
        const told = words.filter((word) => word !== undefined);
        return { ja: told.map(({ ja }) => ja).join('・'), en: told.map(({ en }) => en).join(', ') };
      },
    },
    consent: {
      ja: '承諾',
      en: 'Consent',
      as: {
        given: { ja: 'あり', en: 'given' },
        not_needed: { ja: '不要', en: 'not needed' },
        missing: { ja: 'なし', en: 'missing' },
      },
    },
    consentOn: { ja: '承諾の日', en: 'Day of the consent', as: 'day' },
    number: { ja: '版', en: 'Version' },
    block: { ja: '項', en: 'Block' },
    sha256: { ja: 'ファイルの値', en: 'Hash of the file', as: 'hash' },
    size: { ja: '大きさ（バイト）', en: 'Size in bytes' },
    contentType: { ja: '形式', en: 'Format' },
    files: { ja: 'ファイルの数', en: 'Files' },
  },
};
