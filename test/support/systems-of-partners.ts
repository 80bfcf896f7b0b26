import {
  entered,
  fact,
  figure,
  held,
  mention,
  organisation,
  parties,
  partner,
  target,
} from './system-questions.js';
import type { Held } from './system-questions.js';

/** What the service says of systems 15 to 49, by their number in the guide: centres, partners, agreements, figures. */
export const heldOfPartners: Readonly<Record<number, Held[]>> = {
  15: [figure('2-I-1-e1', '新規認定企業数', '670', '社', 2022)],
  16: [
    figure('2-I-2-e1', '女性活躍表彰企業数', '3', '社', 2023),
    figure('2-I-2-e1', 'ゴールド認定表彰企業数', '1', '社', 2023),
    mention('2-I-2-e1', '女性活躍表彰'),
    mention('2-I-2-e1', 'ゴールド認定表彰'),
  ],
  17: [mention('2-I-2-e2', 'plus企業認証')],
  18: [partner('I-1', '振興局')],
  19: [
    fact('F18-16', '137', '件', 'FY2017'),
    held(
      'parts of the 137',
      async (reader) => {
        const facts = await reader.facts('ほっかいどう働き方改革支援センター');
        return facts
          .filter(({ wholeCode }) => wholeCode === 'hokkaido-strategy-2015-2019/F18-16')
          .map(({ value, unit, nature }) => [value, unit, nature]);
      },
      [
        ['47', '社', 'part_of_total'],
        ['51', '件', 'part_of_total'],
      ],
    ),
    organisation('ほっかいどう働き方改革支援センター', 'centre'),
  ],
  20: [
    parties(
      '働き方改革の推進に関する包括連携協定',
      '2017-10-31',
      '北海道',
      '北洋銀行',
      '北海道銀行',
      '厚生労働省北海道労働局',
    ),
  ],
  21: [
    partner('I-6', 'マザーズ・キャリアカフェ', 'ここシェルジュSAPPORO'),
    held('owner', async (reader) => (await reader.initiative('I-6')).ownerKind, 'joint'),
  ],
  22: [mention('2-I-4-e3', 'ハグクム')],
  23: [
    figure('2-I-3-e3', '開催回数', '1', '回', 2022),
    figure('2-I-3-e3', '参加者数', '95', '名', 2022),
    mention('2-I-3-e3', '札幌市男女共同参画センター'),
  ],
  24: [fact('F18-01', '813', '件', 'FY2017'), organisation('結婚サポートセンター', 'centre')],
  25: [held('title', async (reader) => (await reader.initiative('I-9')).title, '特定妊婦等への相談支援')],
  26: [
    fact('F18-07', '1366', '件', '2016-10-01/2018-03-31'),
    target('KPI-01', '件', '1465', '1560', 2024),
    held(
      'its KPI',
      async (reader) =>
        (await reader.organisation('北海道ふるさと移住定住推進センター')).indicators.map(({ code }) => code),
      ['hokkaido-strategy-2020-2024/KPI-01'],
    ),
  ],
  27: [partner('II-1', '北海道ふるさと移住定住推進センター', '札幌UIターン就職センター')],
  28: [
    mention('2-II-1-e2', '北海道移住交流促進協議会'),
    held('its block', async (reader) => (await reader.printed('2-II-1-e2')).block.code, '2-II-1'),
    held(
      'its suggested marker',
      async (reader) => (await reader.printed('2-II-1-e2')).entry.suggestedMarker,
      'prefecture',
    ),
  ],
  29: [partner('II-3', '道市と協定を結ぶ大学')],
  30: [mention('2-II-2-e1', 'いしかり・ライフstyle'), partner('II-4', '石狩振興局')],
  31: [mention('2-II-3-e1', 'インターンシップ'), mention('2-II-3-e1', 'ジョブカフェ北海道')],
  32: [
    mention('2-II-4-e2', 'BioJapan2022'),
    held(
      'the contradiction, open',
      async (reader) => {
        const issues = await reader.all<{ place: string; statement: string; state: string }>(
          '/data-issues?programme=jp-2020-2024',
        );
        return issues
          .filter(({ place, statement }) => place === '2-II-4-e2' && statement.includes('BioJapan2022'))
          .map(({ state }) => state);
      },
      ['open'],
    ),
  ],
  33: [
    held('members', async (reader) => (await reader.organisation('さっぽろ連携中枢都市圏')).memberCount, {
      all: 12,
      besidesAgencies: 11,
    }),
  ],
  34: [
    partner('II-6', 'さっぽろ圏「ひとづくり」プロジェクト', 'ほっかいどう応援団会議'),
    fact('F18-27', '27452', '千円', 'FY2018'),
  ],
  35: [
    held(
      'kinds of its KPIs',
      async (reader) => {
        const { id } = await reader.organisation('ほっかいどう応援団会議');
        const found = await reader.all<{ kind: string }>(`/indicators?organisation=${id}`);
        return found.map(({ kind }) => kind).sort();
      },
      ['cumulative', 'growth_vs_previous', 'per_year'],
    ),
  ],
  36: [
    fact('F18-15', '24', '社・団体', '2018-01-15'),
    held(
      'founded',
      async (reader) => (await reader.organisation('北海道で働こう応援会議')).foundedOn,
      '2018-01-15',
    ),
  ],
  37: [
    figure('2-III-1-e1', '参加学生数', '16', '名', null),
    mention('2-III-1-e1', 'RuRuメイト'),
    held(
      'the warning',
      async (reader) => {
        const issues = await reader.all<{ place: string; statement: string }>(
          '/data-issues?programme=jp-2020-2024',
        );
        return issues.filter(({ place }) => place === '2-III-1-e1').map(({ statement }) => statement);
      },
      ['参加学生数の年度の記載がない。'],
    ),
  ],
  38: [target('KPI-36', '件', null, '1500', 2024)],
  39: [
    mention('2-III-2-e1', 'コネクト北海道ラボ'),
    held(
      'captions of its block',
      async (reader) => (await reader.printed('2-III-2-e1')).block.photos.map(({ caption }) => caption),
      ['コネクト北海道ラボ'],
    ),
  ],
  40: [partner('III-3', 'どさんこプラザ')],
  41: [partner('III-4', '外国人相談窓口')],
  42: [
    figure('2-III-4-e2', 'オンライン商談件数', '175', '件', 2022),
    figure('2-III-4-e2', 'オンライン商談の対象国・地域数', '4', 'か国', 2022),
    figure('2-III-4-e3', '出展支援企業数', '14', '社', null),
    held(
      'years that are inferred',
      async (reader) => {
        const { fiscalYears, fiscalYearsInferred } = (await reader.printed('2-III-4-e3')).entry;
        return [fiscalYears, fiscalYearsInferred];
      },
      [[2022], true],
    ),
  ],
  43: [
    target('KPI-11', '人', '13743', '66600', 2024),
    held(
      '延べ',
      async (reader) => (await reader.indicator('hokkaido-strategy-2020-2024/KPI-11')).cumulativePersons,
      true,
    ),
  ],
  44: [
    organisation('北海道・札幌『GX金融・資産運用特区』', 'zone'),
    held(
      'initiatives on its page',
      async (reader) =>
        (await reader.organisation('北海道・札幌『GX金融・資産運用特区』')).initiatives.map(
          ({ themeNumber, number, name }) => [themeNumber, number, name],
        ),
      [[3, 7, 'GX関連産業の振興']],
    ),
  ],
  45: [
    organisation('北海道経済産業局', 'national'),
    partner('III-8', '北海道経済産業局', 'STARTUP HOKKAIDO'),
  ],
  46: [
    target('KPI-05', '人', '679', '1005', 2024),
    partner('II-9', '地域おこし協力隊', '石狩振興局'),
    held(
      'nature',
      async (reader) => (await reader.indicator('hokkaido-strategy-2020-2024/KPI-05')).valueNature,
      'stock',
    ),
  ],
  47: [
    held(
      'the table, to each side',
      async (reader) => {
        const { id } = await reader.series('joint-programme-2025-2029/migration-0');
        const by = await Promise.all(
          (['prefecture.staff', 'city.staff'] as const).map(async (side) =>
            reader.get<{ title: string; source: string; values: { year: number }[] }>(
              `/statistics/${id}`,
              side,
            ),
          ),
        );
        return by.map(({ title, source, values }) => [
          title,
          source,
          [...new Set(values.map(({ year }) => year))],
        ]);
      },
      Array(2).fill([
        '札幌市の道内・道外別転出入の状況（転入－転出）',
        '総務省「住民基本台帳移動報告」',
        [2024],
      ]),
    ),
    entered(
      'another city’s plan',
      held(
        'a licence note',
        async (reader) => (await reader.series('minato-plan-2026/migration')).licence,
        'CC BY 4.0',
      ),
    ),
  ],
  48: [
    held(
      'totals and parts',
      async (reader) => {
        const { values, findings } = await reader.series('joint-programme-2025-2029/migration-0');
        return {
          row: values
            .filter(({ row }) => row === '男女計')
            .map(({ column, value, periodKind }) => [column, value, periodKind]),
          findings: findings.map(({ outcome }) => outcome),
          held: findings.filter(({ across }) => across === '男女計').map(({ total, sum }) => [total, sum]),
        };
      },
      {
        row: [
          ['計', '10588', 'calendar_year'],
          ['道内', '12785', 'calendar_year'],
          ['道外', '-2197', 'calendar_year'],
        ],
        findings: Array(6).fill('holds'),
        held: [['10588', '10588']],
      },
    ),
    held(
      'the printed rank',
      async (reader) => {
        const { values } = await reader.series('joint-programme-2025-2029/total_fertility_rate-0');
        return values.filter(({ row }) => row === '北海道').map(({ value, rank }) => [value, rank]);
      },
      [['1.06', 46]],
    ),
  ],
  49: [
    held(
      'initiatives with a partner',
      async (reader) => {
        const { id } = await reader.organisation('道内市町村');
        const { themes } = await reader.programme('jp-2025-2029');
        return themes
          .flatMap(({ initiatives }) => initiatives)
          .filter(({ partnerIds }) => partnerIds.includes(id))
          .map(({ code }) => code);
      },
      ['II-1', 'III-2', 'III-3', 'III-6'],
    ),
  ],
};
