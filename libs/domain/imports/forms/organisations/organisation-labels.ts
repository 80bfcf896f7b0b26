import type { EntityManager } from 'typeorm';

/** SQL over the alias of an organisation: its name, with its code where two have the same. */
export function labelSql(organisation: string): string {
  return `CASE WHEN EXISTS (SELECT FROM organisations twin WHERE twin.name = ${organisation}.name AND twin.id <> ${organisation}.id)
    THEN ${organisation}.name || '〔' || ${organisation}.code || '〕' ELSE ${organisation}.name END`;
}

interface Found {
  text: string;
  matches: { id: string; label: string }[];
}

/** Whom the texts name: by label, name, code, or an earlier name. */
export async function matchesOf(
  tx: EntityManager,
  texts: readonly string[],
): Promise<Map<string, Found['matches']>> {
  if (texts.length === 0) return new Map();
  const rows = await tx.query<Found[]>(
    `WITH labelled AS (SELECT *, ${labelSql('organisation')} AS label FROM organisations organisation WHERE kind <> 'agency')
     SELECT asked.text, coalesce(json_agg(json_build_object('id', labelled.id, 'label', label) ORDER BY label)
       FILTER (WHERE labelled.id IS NOT NULL), '[]'::json) AS matches
     FROM unnest($1::text[]) asked (text)
     LEFT JOIN labelled ON asked.text IN (label, name, code) OR asked.text = ANY(aliases)
       OR EXISTS (SELECT FROM organisation_names former WHERE former.organisation_id = labelled.id AND former.name = asked.text)
     GROUP BY asked.text`,
    [texts],
  );
  return new Map(
    rows.map(({ text, matches }) => {
      const exact = matches.filter(({ label }) => label === text);
      return [text, exact.length === 1 ? exact : matches];
    }),
  );
}
