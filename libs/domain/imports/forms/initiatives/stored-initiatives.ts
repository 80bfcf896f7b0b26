import type { EntityManager } from 'typeorm';
import { labelSql } from '../organisations/organisation-labels.js';
import type { StoredRecord } from '../sheet-form.js';
import { wordOf } from '../words.js';
import { departmentLabelSql } from './department-labels.js';
import { AGENCIES, OWNERS, STATES } from './initiative-columns.js';

interface Row {
  id: string;
  version: number;
  programme: string;
  code: string;
  state: string;
  theme: string;
  number: number;
  title: string;
  summary: string | null;
  owner_kind: 'prefecture' | 'city' | 'joint' | 'unknown';
  lead_agency: string | null;
  sdgs: number[];
  tags: string[];
  keywords: string[];
  funding_sources: string[];
  indicator_candidates: string[];
  of_prefecture: string | null;
  of_city: string | null;
  partners: string[];
}

const department = (agency: string) =>
  `(SELECT ${departmentLabelSql('department')} FROM initiative_departments charge JOIN departments department ON department.id = charge.department_id
    WHERE charge.initiative_id = initiative.id AND charge.agency_code = '${agency}')`;

/** `where` is over `initiative` and `programme`. */
export async function storedInitiatives(
  tx: EntityManager,
  where: string,
  values: unknown[],
): Promise<StoredRecord[]> {
  const rows = await tx.query<Row[]>(
    `SELECT initiative.id, initiative.version, programme.code AS programme, initiative.code, initiative.state, theme.code AS theme,
       initiative.number, initiative.title, initiative.summary, owner_kind, lead_agency, sdgs, tags, keywords, funding_sources,
       indicator_candidates, ${department('prefecture')} AS of_prefecture, ${department('city')} AS of_city,
       coalesce((SELECT json_agg(${labelSql('organisation')} || coalesce('（' || partner.role || '）', '') ORDER BY partner.position)
         FROM initiative_partners partner JOIN organisations organisation ON organisation.id = partner.organisation_id
         WHERE partner.initiative_id = initiative.id), '[]'::json) AS partners
     FROM initiatives initiative JOIN programmes programme ON programme.id = initiative.programme_id
     JOIN themes theme ON theme.id = initiative.theme_id
     WHERE ${where} ORDER BY programme.generation, theme.number, initiative.number, initiative.id`,
    values,
  );
  return rows.map(asRecord);
}

function asRecord(row: Row): StoredRecord {
  return {
    id: row.id,
    version: row.version,
    // Nobody's yet is a matter of both.
    owner: row.owner_kind === 'prefecture' || row.owner_kind === 'city' ? row.owner_kind : null,
    title: `${row.code} ${row.title}`,
    fields: {
      programme: row.programme,
      code: row.code,
      state: wordOf(STATES, row.state),
      theme: row.theme,
      number: String(row.number),
      title: row.title,
      summary: row.summary,
      ownerKind: wordOf(OWNERS, row.owner_kind),
      leadAgency: wordOf(AGENCIES, row.lead_agency),
      departmentPrefecture: row.of_prefecture,
      departmentCity: row.of_city,
      partners: row.partners,
      sdgs: row.sdgs.map(String),
      tags: row.tags,
      keywords: row.keywords,
      fundingSources: row.funding_sources,
      indicatorCandidates: row.indicator_candidates,
    },
  };
}
