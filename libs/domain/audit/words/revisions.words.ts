import { agencyWords, type FeatureWords } from './catalogue.js';

const owners = {
  prefecture: { ja: '●道', en: '● prefecture' },
  city: { ja: '○市', en: '○ city' },
  joint: { ja: '◎道市共同', en: '◎ joint' },
  unknown: { ja: '未確認', en: 'unconfirmed' },
};

const lineage = {
  continued: { ja: '継続', en: 'continued' },
  split: { ja: '分割', en: 'split' },
  merged: { ja: '統合', en: 'merged' },
  new: { ja: '新規', en: 'new' },
  ended: { ja: '終了', en: 'ended' },
};

const VOIDED = {
  ja: '[。{voided}の同意は無効になりました]',
  en: '[; the consent of {voided} is void]',
};

/** Revisions of official wording, and the lineage between generations. */
export const revisionWords: FeatureWords = {
  events: {
    'revision.proposed': {
      ja: '改定第{number}号を起こしました（施行日 {effectiveOn}）',
      en: 'proposed revision {number} (from {effectiveOn})',
    },
    'revision.edited': {
      ja: `改定第{number}号を直しました${VOIDED.ja}`,
      en: `edited revision {number}${VOIDED.en}`,
    },
    'revision.consented': { ja: '改定第{number}号に同意しました', en: 'consented to revision {number}' },
    'revision.agreed': {
      ja: 'この同意で、改定第{number}号が合意に達しました（施行日 {effectiveOn}）',
      en: 'completed the agreement on revision {number} (from {effectiveOn})',
    },
    'revision.returned': { ja: '改定第{number}号を差し戻しました', en: 'returned revision {number}' },
    'revision.withdrawal_asked': {
      ja: '合意済の改定第{number}号の取下げを申し出ました（{waitsFor}の同意待ち）',
      en: 'asked to withdraw the agreed revision {number} (waiting for {waitsFor})',
    },
    'revision.withdrawal_declined': {
      ja: '合意済の改定第{number}号の取下げに応じませんでした',
      en: 'declined to withdraw the agreed revision {number}',
    },
    'revision.asked_again': {
      ja: '改定第{number}号は、主体区分が変わったため、いまの主体の機関の同意を待ちます',
      en: 'did not put revision {number} into effect: the owner changed, and the present one has not agreed',
    },
    'revision.withdrawn': { ja: '改定第{number}号を取り下げました', en: 'withdrew revision {number}' },
    'programme.revised': {
      ja: '改定第{number}号により、プログラムの公式の文言を改めました',
      en: 'put revision {number} of the programme into effect',
    },
    'theme.revised': {
      ja: '改定第{number}号により、テーマの公式の文言を改めました',
      en: 'put revision {number} of the theme into effect',
    },
    'initiative.revised': {
      ja: '改定第{number}号により、取組の公式の文言を改めました',
      en: 'put revision {number} of the initiative into effect',
    },
    'initiative.lineage_drawn': {
      ja: '系譜の線を引きました（[前身 {fromId}、][後継 {toId}、]{kind}）',
      en: 'drew a line of descent ([from {fromId}, ][to {toId}, ]{kind})',
    },
    'initiative.lineage_changed': {
      ja: '系譜の線を直しました（[前身 {fromId}、][後継 {toId}、]{kind}）[。{voided}の確認は無効になりました]',
      en: 'changed a line of descent ([from {fromId}, ][to {toId}, ]{kind})[; the confirmation of {voided} is void]',
    },
    'initiative.lineage_removed': {
      ja: '系譜の線を消しました（[前身 {fromId}、][後継 {toId}、]{kind}）',
      en: 'removed a line of descent ([from {fromId}, ][to {toId}, ]{kind})',
    },
    'initiative.lineage_confirmed': {
      ja: '{agency}として系譜の線を確認しました（[前身 {fromId}、][後継 {toId}、]{kind}）',
      en: 'confirmed a line of descent for {agency} ([from {fromId}, ][to {toId}, ]{kind})',
    },
  },
  fields: {
    number: { ja: '番号', en: 'Number' },
    effectiveOn: { ja: '施行日', en: 'Holds from', as: 'day' },
    statedReason: { ja: '理由', en: 'Reason' },
    voided: { ja: '無効になった同意', en: 'Void consents', as: agencyWords },
    waitsFor: { ja: '同意待ちの機関', en: 'Waiting for', as: agencyWords },
    name: { ja: '名称', en: 'Name' },
    title: { ja: '題名', en: 'Title' },
    summary: { ja: '概要', en: 'Summary' },
    objectives: { ja: '目的', en: 'Objectives' },
    relations: { ja: '進め方', en: 'Approach' },
    outcome: { ja: 'めざすもの', en: 'Outcome' },
    ownerKind: { ja: '主体区分', en: 'Owner', as: owners },
    agency: { ja: '機関', en: 'Agency', as: agencyWords },
    fromId: { ja: '前身', en: 'Ancestor', as: 'reference' },
    toId: { ja: '後継', en: 'Successor', as: 'reference' },
    kind: { ja: '種類', en: 'Kind', as: lineage },
    lineage: { ja: '系譜', en: 'Lineage', as: lineage },
    basis: { ja: '根拠', en: 'Basis' },
    note: { ja: '注', en: 'Note' },
  },
};
