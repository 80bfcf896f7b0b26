import {
  confirmedOwner,
  type Dataset,
  field,
  ownerField,
  PUBLIC_INITIATIVE,
  PUBLIC_PROGRAMME,
} from './dataset.js';

const programmeCode = field('programme_code', 'text', 'プログラムの符号', 'Code of the programme');

export const programmeDatasets: readonly Dataset[] = [
  {
    code: 'programmes',
    ja: '共同プログラム',
    en: 'Joint programmes',
    fields: [
      field('code', 'text', '符号', 'Code'),
      field('name', 'text', '名称', 'Name'),
      field('generation', 'integer', '世代', 'Generation'),
      field('fy_from', 'integer', '始まりの年度（西暦）', 'First fiscal year'),
      field('fy_to', 'integer', '終わりの年度（西暦）', 'Last fiscal year'),
      field('period_stated', 'yes_no', '期間が資料に記されているか', 'The source states the period'),
      field('decided_on', 'text', '決定の年月日または年月', 'Day or month of the decision'),
    ],
    rows: `SELECT code, name, generation, fy_from, fy_to, NOT period_inferred AS period_stated, decided_on
      FROM programmes programme WHERE ${PUBLIC_PROGRAMME} ORDER BY generation`,
  },
  {
    code: 'initiatives',
    ja: '取組',
    en: 'Initiatives',
    fields: [
      programmeCode,
      field('theme_number', 'integer', 'テーマの番号', 'Number of the theme'),
      field('theme_title', 'text', 'テーマ', 'Theme'),
      field('code', 'text', '取組の符号', 'Code of the initiative'),
      field('number', 'integer', '取組の番号', 'Number inside the theme'),
      field('title', 'text', '題名', 'Title'),
      field('summary', 'text', '内容の要約', 'Summary'),
      ownerField,
      field('state', 'text', '状態', 'State', {
        ja: 'active 実施中・suspended 休止中・completed 完了・ended 終了・superseded 承継済',
        en: 'active, suspended, completed, ended; superseded = carried on by another initiative',
      }),
      field('partners', 'list', '連携先', 'Partners'),
      field('sdgs', 'list', 'SDGsの番号', 'SDG numbers'),
    ],
    rows: `SELECT programme.code AS programme_code, theme.number AS theme_number, theme.title AS theme_title,
        initiative.code, initiative.number, initiative.title, initiative.summary,
        ${confirmedOwner('initiative.owner_kind', `initiative.owner_status = 'confirmed'`)} AS owner, initiative.state,
        ARRAY(SELECT organisation.name FROM initiative_partners partner
          JOIN organisations organisation ON organisation.id = partner.organisation_id
          WHERE partner.initiative_id = initiative.id ORDER BY partner.position) AS partners, initiative.sdgs
      FROM initiatives initiative JOIN themes theme ON theme.id = initiative.theme_id
      JOIN programmes programme ON programme.id = initiative.programme_id
      WHERE ${PUBLIC_INITIATIVE} ORDER BY programme.generation, theme.number, initiative.number, initiative.code`,
  },
  {
    code: 'lineage',
    ja: '取組の承継',
    en: 'Lineage of the initiatives',
    fields: [
      field('from_programme', 'text', '前のプログラム', 'Earlier programme'),
      field('from_initiative', 'text', '前の取組', 'Earlier initiative'),
      field('to_programme', 'text', '後のプログラム', 'Later programme'),
      field('to_initiative', 'text', '後の取組', 'Later initiative'),
      field('kind', 'text', '種別（continued 継続・split 分割・merged 統合・new 新規・ended 終了）', 'Kind', {
        ja: 'どの取組から続くか。新規は前の取組、終了は後の取組が空です。',
        en: 'continued, split, merged, new (without an earlier one), ended (without a later one)',
      }),
      field('confirmed', 'yes_no', '道市が確かめたか', 'Confirmed by both agencies'),
    ],
    rows: `SELECT before_programme.code AS from_programme, before.code AS from_initiative,
        after_programme.code AS to_programme, after.code AS to_initiative, edge.kind, edge.status = 'confirmed' AS confirmed
      FROM initiative_lineage edge
      LEFT JOIN initiatives before ON before.id = edge.from_initiative_id
      LEFT JOIN programmes before_programme ON before_programme.id = before.programme_id
      LEFT JOIN initiatives after ON after.id = edge.to_initiative_id
      LEFT JOIN programmes after_programme ON after_programme.id = after.programme_id
      WHERE (before.id IS NULL OR ${PUBLIC_INITIATIVE.replace('initiative.', 'before.')})
        AND (after.id IS NULL OR ${PUBLIC_INITIATIVE.replace('initiative.', 'after.')})
      ORDER BY before_programme.code NULLS LAST, before.code NULLS LAST, after.code NULLS LAST`,
  },
  {
    code: 'progress',
    ja: '推進状況の記載',
    en: 'Printed progress',
    fields: [
      programmeCode,
      field('block_code', 'text', '項の符号', 'Code of the block'),
      field('block_heading', 'text', '項の見出し', 'Heading of the block'),
      field('entry_code', 'text', '記載の符号', 'Code of the entry', {
        ja: '同じ符号は、一つの記載を二つの項に載せたものです。',
        en: 'The same code twice is one entry printed in two blocks.',
      }),
      ownerField,
      field('text', 'text', '記載', 'Text'),
      field('fiscal_years', 'list', '年度（西暦）', 'Fiscal years'),
    ],
    rows: `SELECT programme.code AS programme_code, block.code AS block_code, block.heading AS block_heading,
        entry.code AS entry_code, ${confirmedOwner('entry.marker', `entry.marker <> 'unknown'`)} AS owner, placement.text,
        entry.fiscal_years
      FROM entry_placements placement JOIN progress_entries entry ON entry.id = placement.entry_id
      JOIN report_blocks block ON block.id = placement.block_id
      JOIN programmes programme ON programme.id = block.programme_id JOIN themes theme ON theme.id = block.theme_id
      ORDER BY programme.generation, theme.number, block.number, placement.position`,
  },
];
