import { loadedEvents } from '@domain/imports';
import type { Wording } from '@platform/errors';
import {
  agencyWords,
  type EventWords,
  type FeatureWords,
  type FieldWords,
  type Format,
} from './catalogue.js';
import { agreementWords } from './agreements.words.js';
import { datasetWords } from './dataset-words.js';
import { kpiWords } from './kpis.words.js';
import { organisationWords } from './organisations.words.js';
import { programmeWords } from './programmes.words.js';
import { statisticWords } from './statistics.words.js';
import { strategyWords } from './strategies.words.js';

type Fields = Readonly<Record<string, FieldWords>>;

const word = (ja: string, en: string, as?: Format): FieldWords => ({
  ja,
  en,
  ...(as === undefined ? {} : { as }),
});
const acts = { create: { ja: '加えました', en: 'added' }, update: { ja: '改めました', en: 'changed' } };

/** A row of a list in words: 名前：みなと市・役割：座長. Lists are told one row after the other. */
function rows(fields: Fields): Format {
  return (value, tell) => {
    const list = Array.isArray(value) ? (value as unknown[]) : [value];
    const told = list.map((row): Wording => {
      if (typeof row !== 'object' || row === null) return tell(row);
      const parts = Object.entries(row)
        .filter(([, inner]) => inner !== null && inner !== undefined && inner !== false && inner !== '')
        .map(([name, inner]) => {
          const { ja, en, as } = fields[name] ?? { ja: name, en: name };
          const words = tell(inner, as);
          return { ja: `${ja}：${words.ja}`, en: `${en}: ${words.en}` };
        });
      return { ja: parts.map(({ ja }) => ja).join('・'), en: parts.map(({ en }) => en).join(', ') };
    });
    if (told.length === 0) return tell(null);
    return { ja: told.map(({ ja }) => ja).join('／'), en: told.map(({ en }) => en).join(' / ') };
  };
}

const dated = { validFrom: word('いつから', 'From', 'day'), validTo: word('いつまで', 'To', 'day') };
const partners: Fields = {
  organisation: word('団体', 'Organisation'),
  role: word('役割', 'Role'),
  name: word('名称', 'Name'),
};
const beside: Fields = {
  dataset: word('資料', 'Data set', datasetWords),
  act: word('したこと', 'Done', acts),
  title: word('題名', 'Title'),
  stateReason: word('状態の理由', 'Reason of the state'),
  agencyCode: word('機関', 'Agency', agencyWords),
  position: word('並び', 'Place'),
  strategy: word('総合戦略', 'Strategy'),
  programme: word('プログラム', 'Programme'),
  organisation: word('団体', 'Organisation'),
  measure: word('施策', 'Measure'),
  goal: word('基本目標', 'Goal'),
  section: word('節', 'Section'),
  theme: word('テーマ', 'Theme'),
  periodKind: word('期間の種類', 'Kind of period', kpiWords.fields['periodKind']?.as),
  periodFrom: word('期間の始まり', 'First day', 'day'),
  periodTo: word('期間の終わり', 'Last day', 'day'),
  approximate: word('約', 'About'),
};

/** What a file did to a record: the same verb for all, the fields of its kind. */
function loaded(kinds: (keyof typeof loadedEvents)[], ja: string, en: string, fields: Fields): FeatureWords {
  const told: EventWords = {
    ja: `資料「{dataset}」の取込で、${ja}を{act}`,
    en: `{act} ${en} by importing “{dataset}”`,
  };
  return {
    events: Object.fromEntries(kinds.map((kind) => [loadedEvents[kind], told])),
    fields: { ...fields, ...beside, ...sameWords(fields, ['title', 'periodKind']) },
  };
}

/** Words of the feature itself go before the general ones. */
function sameWords(fields: Fields, names: string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );
}

const statement = rows({ key: word('見出し', 'Key'), text: word('内容', 'Text') });
const baseline = rows({
  ...kpiWords.fields,
  numerator: word('分子', 'Numerator', kpiWords.fields['value']?.as),
  denominator: word('分母', 'Denominator', kpiWords.fields['value']?.as),
  periodFrom: beside['periodFrom'] ?? word('期間の始まり', 'First day', 'day'),
  periodTo: beside['periodTo'] ?? word('期間の終わり', 'Last day', 'day'),
  approximate: word('約', 'About'),
});
const figures: Fields = {
  ...kpiWords.fields,
  numerator: word('分子', 'Numerator', kpiWords.fields['value']?.as),
  denominator: word('分母', 'Denominator', kpiWords.fields['value']?.as),
  statedValue: word('資料の表記', 'As printed'),
  atLeast: word('以上', 'At least'),
  factors: word('内訳', 'Factors', rows({ label: word('何の数', 'Label'), value: word('数', 'Value') })),
  benchmark: word('目標とした水準', 'Benchmark'),
  master: word('全数の台帳', 'Dated count'),
  decidedOn: word('決めた日', 'Decided on', 'day'),
  components: word('値の項目', 'Values', rows({ label: word('名前', 'Name') })),
  baselines: word('基準値', 'Baseline', baseline),
  partOf: word('全体の指標', 'Part of'),
  links: word(
    '載っている所',
    'Printed at',
    rows({
      initiative: word('取組', 'Initiative'),
      measure: word('施策', 'Measure'),
      goal: word('基本目標', 'Goal'),
      organisation: word('団体', 'Organisation'),
      printedCode: word('番号', 'Code'),
      position: word('並び', 'Place'),
    }),
  ),
};

/** What files in the import form did, kind by kind. */
export const loadedWords: readonly FeatureWords[] = [
  loaded(['organisation'], '関係団体「{title}」', 'the organisation “{title}”', {
    ...organisationWords.fields,
    affiliation: word('属する側', 'Affiliation', {
      ...agencyWords,
      joint: { ja: '共同', en: 'joint' },
    }),
    names: word('名称の移り変わり', 'Names', rows({ ...dated, name: word('名称', 'Name') })),
    members: word('構成員', 'Members', rows({ ...partners, ...dated })),
    ties: word(
      'つながり',
      'Ties',
      rows({
        kind: organisationWords.fields['tie'] ?? word('種類', 'Kind'),
        to: word('相手', 'Other body'),
        note: word('説明', 'Note'),
      }),
    ),
  }),
  loaded(['master'], '全数の台帳「{title}」', 'the dated count “{title}”', {
    ...kpiWords.fields,
    counts: word('日付つきの数', 'Counts', rows(kpiWords.fields)),
  }),
  loaded(['strategy'], '総合戦略「{title}」', 'the strategy “{title}”', {
    ...strategyWords.fields,
    state: word('状態', 'State', {
      draft: { ja: '素案', en: 'draft' },
      active: { ja: '実施中', en: 'in force' },
      ended: { ja: '終了', en: 'ended' },
      superseded: { ja: '承継済', en: 'superseded' },
    }),
    years: word('年度の方向', 'Directions', rows(strategyWords.fields)),
  }),
  loaded(['strategy-goal'], '基本目標「{title}」', 'the goal “{title}”', strategyWords.fields),
  loaded(['strategy-section'], '節「{title}」', 'the section “{title}”', strategyWords.fields),
  loaded(['strategy-measure'], '施策「{title}」', 'the measure “{title}”', {
    ...strategyWords.fields,
    organisations: word('関係団体', 'Organisations', rows(partners)),
  }),
  loaded(['programme'], 'プログラム「{title}」', 'the programme “{title}”', {
    ...programmeWords.fields,
    positionedIn: word('位置付けられた計画', 'Positioned in'),
    principles: word('基本的な考え方', 'Principles', statement),
    challenges: word('課題', 'Challenges', statement),
    council: word('協議の場', 'Council'),
  }),
  loaded(['theme'], 'テーマ「{title}」', 'the theme “{title}”', programmeWords.fields),
  loaded(['initiative'], '取組「{title}」', 'the initiative “{title}”', {
    ...programmeWords.fields,
    ownerConfidence: word('推定の確かさ', 'Confidence'),
    ownerBasis: word('推定の根拠', 'Basis'),
    partners: word('連携先', 'Partners', rows(partners)),
  }),
  loaded(['lineage'], '取組の承継「{title}」', 'the lineage “{title}”', {
    kind: word('種類', 'Kind', {
      continued: { ja: '継続', en: 'continued' },
      split: { ja: '分割', en: 'split' },
      merged: { ja: '統合', en: 'merged' },
      new: { ja: '新規', en: 'new' },
      ended: { ja: '終了', en: 'ended' },
    }),
    status: word('確認', 'Confirmed', programmeWords.fields['ownerStatus']?.as),
    confidence: word('推定の確かさ', 'Confidence'),
    basis: word('根拠', 'Basis'),
    note: word('断り書き', 'Note'),
    effectiveOn: word('いつから', 'From', 'day'),
  }),
  loaded(['agreement'], '連携協定「{title}」', 'the agreement “{title}”', {
    ...agreementWords.fields,
    state: word('状態', 'State', {
      draft: { ja: '準備中', en: 'draft' },
      active: { ja: '有効', en: 'in force' },
      auto_renewed: { ja: '自動更新', en: 'renewed by its clause' },
      amended: { ja: '変更', en: 'amended' },
      expired: { ja: '満了', en: 'expired' },
      terminated: { ja: '終了', en: 'terminated' },
    }),
    terminatedOn: word('解除の日', 'Terminated on', 'day'),
    parties: word('当事者', 'Parties', rows({ ...partners, agency: word('機関', 'Agency', agencyWords) })),
    initiatives: word('取組', 'Initiatives'),
  }),
  loaded(['indicator'], '指標「{title}」', 'the indicator “{title}”', figures),
  loaded(['indicator-target'], '{yearTo}の目標', 'the target of {yearTo}', figures),
  loaded(['measurement'], '{period}の実績[（{value}）]', 'the figure of {period}[ ({value})]', figures),
  loaded(['statistic'], '統計「{title}」', 'the statistics “{title}”', {
    ...statisticWords.fields,
    checks: word(
      '合計の照合',
      'Checks',
      rows({ axis: word('向き', 'Axis'), total: word('合計', 'Total'), parts: word('内訳', 'Parts') }),
    ),
  }),
  {
    events: {
      [loadedEvents['statistic-value']]: {
        ja: '資料「{dataset}」の取込で、表の値を加えました（新規{created}件・改めた値{changed}件）',
        en: 'imported figures of the table from “{dataset}” ({created} new, {changed} changed)',
      },
    },
    fields: {
      dataset: word('資料', 'Data set', datasetWords),
      created: word('新規', 'New'),
      changed: word('改めた値', 'Changed'),
    },
  },
  loaded(['fact'], '資料の数値「{title}」', 'the fact “{title}”', {
    ...statisticWords.fields,
    wholeCode: word('全体', 'Whole'),
  }),
  loaded(['progress-report', 'report-block'], '推進状況「{title}」', 'the report “{title}”', {
    parentTitle: word('上位の資料', 'Parent document'),
    fyFrom: word('始まりの年度', 'First year'),
    fyTo: word('終わりの年度', 'Last year'),
    situation: word('人口の状況', 'Situation', () => ({ ja: '表', en: 'table' })),
    number: word('番号', 'Number'),
    heading: word('見出し', 'Heading'),
    outline: word('概要', 'Outline'),
    initiatives: word('取組', 'Initiatives'),
    photos: word('写真', 'Photos', rows({ caption: word('題', 'Caption') })),
    infoBoxes: word('囲み', 'Boxes', rows({ title: word('題', 'Title'), text: word('文', 'Text') })),
  }),
  loaded(['progress-entry'], '推進状況の記載「{title}」', 'the entry “{title}”', {
    marker: word('記号', 'Marker', programmeWords.fields['ownerKind']?.as),
    suggestedMarker: word('推定の記号', 'Suggested marker', programmeWords.fields['ownerKind']?.as),
    markerConfidence: word('推定の確かさ', 'Confidence'),
    markerBasis: word('推定の根拠', 'Basis'),
    fyFrom: word('始まりの年度', 'First year'),
    fyTo: word('終わりの年度', 'Last year'),
    fiscalYears: word('年度', 'Years'),
    fiscalYearsInferred: word('年度は推定', 'Years are inferred'),
    events: word('できごと', 'Events'),
    organisations: word('団体', 'Organisations'),
    placements: word(
      '印刷された所',
      'Printed at',
      rows({
        block: word('項', 'Block'),
        code: word('番号', 'Code'),
        position: word('並び', 'Place'),
        text: word('文', 'Text'),
      }),
    ),
    figures: word(
      '数値',
      'Figures',
      rows({
        label: word('項目', 'Label'),
        value: word('値', 'Value'),
        unit: word('単位', 'Unit'),
        fiscalYear: word('年度', 'Year'),
        fiscalYearInferred: word('年度は推定', 'Year is inferred'),
      }),
    ),
  }),
  loaded(['data-issue'], 'データの疑義「{title}」', 'the data issue “{title}”', {
    place: word('どこか', 'Place'),
    statement: word('内容', 'Statement'),
  }),
];
