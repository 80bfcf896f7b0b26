import { type Dataset, field } from './dataset.js';

export const bodyDatasets: readonly Dataset[] = [
  {
    code: 'strategies',
    ja: '総合戦略の施策',
    en: 'Measures of the strategies',
    fields: [
      field('strategy_code', 'text', '戦略の符号', 'Code of the strategy'),
      field('strategy_name', 'text', '戦略の名称', 'Strategy'),
      field('goal_number', 'integer', '基本目標の番号', 'Number of the goal'),
      field('goal_title', 'text', '基本目標', 'Goal'),
      field('measure_code', 'text', '施策の符号', 'Code of the measure'),
      field('measure_title', 'text', '施策', 'Measure'),
      field('kind', 'text', '種別', 'Kind', {
        ja: 'measure 施策・project プロジェクト',
        en: 'measure: a measure; project: a priority project',
      }),
      field('sdgs', 'list', 'SDGsの番号', 'SDG numbers'),
    ],
    rows: `SELECT strategy.code AS strategy_code, strategy.name AS strategy_name, goal.number AS goal_number,
        goal.title AS goal_title, measure.code AS measure_code, measure.title AS measure_title, measure.kind, measure.sdgs
      FROM strategy_measures measure JOIN strategies strategy ON strategy.id = measure.strategy_id
      LEFT JOIN strategy_goals goal ON goal.id = measure.goal_id
      WHERE strategy.state <> 'draft' ORDER BY strategy.code, goal.number NULLS LAST, measure.position, measure.code`,
  },
  {
    code: 'agreements',
    ja: '連携協定',
    en: 'Agreements',
    fields: [
      field('code', 'text', '符号', 'Code'),
      field('name', 'text', '名称', 'Name'),
      field('parties', 'list', '締結した者', 'Parties'),
      field('signed_on', 'text', '締結の年月日または年月', 'Day or month of signing'),
      field('starts_on', 'day', '始まりの日', 'First day'),
      field('ends_on', 'day', '終わりの日', 'Last day', {
        ja: '期限のないものは空です。',
        en: 'Empty when it has no end.',
      }),
      field('state', 'text', '状態', 'State', {
        ja: 'active 有効・auto_renewed 自動更新・expired 満了・terminated 終了',
        en: 'active = in force, auto_renewed = renewed by its clause, expired, terminated',
      }),
    ],
    rows: `SELECT agreement.code, agreement.name,
        ARRAY(SELECT party.name FROM agreement_parties party WHERE party.agreement_id = agreement.id ORDER BY party.position) AS parties,
        agreement.signed_on, agreement.starts_on, agreement.ends_on, agreement.state
      FROM agreements agreement WHERE agreement.state <> 'draft' ORDER BY agreement.code`,
  },
  {
    code: 'organisations',
    ja: '関係団体・拠点',
    en: 'Organisations',
    fields: [
      field('name', 'text', '名称', 'Name'),
      field('kind', 'text', '種類', 'Kind', {
        ja: 'national 国の機関・regional_bureau 振興局・municipality 市町村・economic 経済団体・company 会社・university 大学・npo NPO・association 団体・協会・council 協議会・centre センター・拠点・facility 施設・network つながり・会議・portal ポータルサイト・zone 特区・area 圏域・地域・dmo 観光地域づくり法人・fund 基金・scheme 制度・事業・other その他',
        en: 'national body, regional bureau, municipality, economic = business group, company, university, npo, association, council, centre, facility, network, portal, zone, area, dmo = destination management organisation, fund, scheme, other',
      }),
      field('subkind', 'text', '登録の区分', 'Kind of registration'),
      field('aliases', 'list', '別の名', 'Other names'),
      field('url', 'text', 'ウェブサイト', 'Website'),
      field('member_of', 'list', '構成員となっている団体', 'Member of'),
      field('ended_on', 'day', '終わりの日', 'Ended on'),
    ],
    rows: `SELECT organisation.name, organisation.kind, organisation.subkind, organisation.aliases, organisation.url,
        ARRAY(SELECT body.name FROM organisation_members member JOIN organisations body ON body.id = member.organisation_id
          WHERE member.member_id = organisation.id AND (member.valid_to IS NULL OR member.valid_to >= app_today())
          ORDER BY body.name COLLATE "C") AS member_of,
        organisation.valid_to AS ended_on
      FROM organisations organisation WHERE NOT organisation.demo ORDER BY organisation.name COLLATE "C", organisation.id`,
  },
];
