import { held, organisation, partner } from './system-questions.js';
import type { Held } from './system-questions.js';
import type { ConfirmationsView } from '../../libs/domain/progress/confirmations/confirmations.schemas.js';
import type { LineagePicture } from '../../libs/domain/programmes/lineage/lineage.schemas.js';
import type { StrategyIndicators } from './system-reader.js';

/** What the service says of systems 1 to 14, by their number in the guide: generations and the strategies they stand in. */
export const heldOfGenerations: Readonly<Record<number, Held[]>> = {
  1: [
    held(
      'generations in order, each with its theme titles',
      async (reader) => {
        const { items } = await reader.get<{
          items: { code: string; generation: number; themeTitles: string[] }[];
        }>('/programmes');
        return items
          .filter(({ code }) => code.startsWith('jp-'))
          .map(({ code, generation, themeTitles }) => [code, generation, themeTitles])
          .reverse();
      },
      [
        [
          'jp-2018',
          1,
          [
            '働き方改革と女性活躍の推進',
            '首都圏からの移住、UIターンの促進',
            '札幌市が有する都市機能の地域での活用促進',
          ],
        ],
        [
          'jp-2020-2024',
          2,
          [
            '働き方改革と女性活躍の推進',
            '首都圏等からの移住、UIターンや若者の地元定着の促進',
            '札幌市が有する都市機能等の地域での活用促進',
          ],
        ],
        [
          'jp-2025-2029',
          3,
          [
            '働き方改革と女性活躍等の推進',
            '首都圏等からの移住、UIターンや若者の地元定着の促進',
            '札幌市が有する都市機能等の地域での活用促進',
          ],
        ],
      ],
    ),
    held(
      'no initiative that the source does not name',
      async (reader) => (await reader.programme('jp-2018')).counts.initiatives,
      0,
    ),
  ],
  2: [
    held('counts', async (reader) => (await reader.progress()).counts, {
      blocks: 12,
      initiatives: 19,
      placements: 33,
      entries: 32,
      unconfirmed: 15,
    }),
  ],
  3: [
    held(
      'the tree',
      async (reader) => {
        const { themes, fyFrom, fyTo } = await reader.programme('jp-2025-2029');
        return [fyFrom, fyTo, themes.map(({ initiatives }) => initiatives.length)];
      },
      [2025, 2029, [9, 9, 8]],
    ),
    held(
      'each has an owner, a state, and its department or a gap that says so',
      async (reader) => {
        const { themes } = await reader.programme('jp-2025-2029');
        return themes
          .flatMap(({ initiatives }) => initiatives)
          .filter(({ ownerKind, state, departments, gaps }) => {
            const sides = ownerKind === 'joint' ? ['prefecture', 'city'] : [ownerKind];
            const named = (side: string) =>
              departments.some(({ agency }) => agency === side) ||
              gaps.includes(`${side}_department_missing` as (typeof gaps)[number]);
            return ownerKind !== 'unknown' && state === 'active' && sides.every(named);
          }).length;
      },
      26,
    ),
  ],
  4: [
    held(
      'the edges of both generations',
      async (reader) => {
        const { counts, edges, from, to } = await reader.get<LineagePicture>(
          '/programmes/jp-2025-2029/lineage',
        );
        const reaching = (id: string) => edges.filter(({ toId }) => toId === id).length;
        return {
          counts,
          reachedByOne: to.filter(({ id }) => reaching(id) === 1).length,
          used: from.filter(({ id }) => edges.some(({ fromId }) => fromId === id)).length,
        };
      },
      {
        counts: { continued: 18, split: 0, merged: 0, new: 8, ended: 1, proposed: 27, loose: 0 },
        reachedByOne: 26,
        used: 19,
      },
    ),
  ],
  5: [
    held(
      'the printed order',
      async (reader) => {
        const { themes } = await reader.progress();
        const entries = (one: (typeof themes)[number]) => one.blocks.flatMap((block) => block.entries);
        return {
          blocks: themes.map(({ blocks }) => blocks.map(({ number }) => number)),
          entries: themes.map((theme) => entries(theme).length),
          joint: themes.flatMap(entries).filter(({ marker }) => marker === 'joint').length,
          jointLast: themes
            .flatMap(({ blocks }) => blocks)
            .every((block) => {
              const markers = block.entries.map(({ marker }) => marker === 'joint');
              return markers.lastIndexOf(false) < (markers.indexOf(true) + 1 || Infinity);
            }),
        };
      },
      {
        blocks: [
          [1, 2, 3, 4],
          [1, 2, 3, 4],
          [1, 2, 3, 4],
        ],
        entries: [13, 10, 10],
        joint: 18,
        jointLast: true,
      },
    ),
  ],
  6: [
    held(
      'unknown markers, each with what is suggested and why',
      async (reader) => {
        const { markers } = await reader.get<ConfirmationsView>('/programmes/jp-2020-2024/confirmations');
        return markers.filter(
          ({ marker, suggested, basis }) =>
            marker === 'unknown' && ['prefecture', 'city'].includes(suggested ?? '') && basis !== null,
        ).length;
      },
      15,
    ),
  ],
  9: [
    held(
      'the council of the programme',
      async (reader) => (await reader.programme('jp-2025-2029')).council?.name,
      '北海道と札幌市による人口減少問題対策協議会',
    ),
    organisation('北海道と札幌市による人口減少問題対策協議会', 'council'),
  ],
  10: [
    organisation('多文化共生社会の実現に向けた北海道と札幌市の連携協議会', 'council'),
    partner('III-4', '多文化共生社会の実現に向けた北海道と札幌市の連携協議会'),
  ],
  11: [
    organisation('北海道・札幌市海外展開連携推進協議会', 'council'),
    partner('III-5', '北海道・札幌市海外展開連携推進協議会'),
  ],
  12: [
    held(
      'the tree goal → measure → KPI: 36 printed rows are 32 indicators',
      async (reader) => {
        const { id, goals } = await reader.strategy('hokkaido-strategy-2020-2024');
        const rows = await reader.all<StrategyIndicators['items'][number]>(`/strategies/${id}/indicators`);
        const kpis = rows.filter(({ indicator }) => indicator.usage === 'kpi');
        return {
          measures: goals.flatMap(({ measures }) => measures).length,
          rows: kpis.length,
          indicators: new Set(kpis.map(({ indicator }) => indicator.code)).size,
          codes: new Set(kpis.map(({ printedCode }) => printedCode)).size,
          targets: rows.length - kpis.length,
        };
      },
      { measures: 20, rows: 36, indicators: 32, codes: 36, targets: 2 },
    ),
  ],
  13: [
    held(
      'the strategies on the page of the programme',
      async (reader) =>
        (await reader.programme('jp-2020-2024')).strategies.map(({ agency, name }) => [agency, name]),
      [
        ['prefecture', '第2期北海道創生総合戦略'],
        ['city', '第2期さっぽろ未来創生プラン'],
      ],
    ),
  ],
  14: [
    held(
      'periods of strategies and programme',
      async (reader) =>
        (await reader.programme('jp-2025-2029')).strategies.map((one) => [
          one.agency,
          one.fyFrom,
          one.fyTo,
          one.periodDiffers,
        ]),
      [
        ['prefecture', 2025, 2029, false],
        ['city', 2025, 2029, false],
      ],
    ),
  ],
};
