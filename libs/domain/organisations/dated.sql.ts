/** Before any day that is kept: since when a name held of which nobody knows the beginning. */
export const UNKNOWN_BEGINNING = '1900-01-01';

/** What an organisation was called on a day, for the alias given; `day` is a date expression. */
export function organisationNameOn(alias: string, day: string): string {
  return `coalesce((SELECT dated.name FROM organisation_names dated WHERE dated.organisation_id = ${alias}.id
    AND dated.valid_from <= ${day} ORDER BY dated.valid_from DESC LIMIT 1), ${alias}.name)`;
}

/** True on a day inside a membership, of which either end may be unknown. */
export function memberOn(alias: string, day: string): string {
  return `(coalesce(${alias}.valid_from, '-infinity') <= ${day} AND coalesce(${alias}.valid_to, 'infinity') >= ${day})`;
}

/** The agencies themselves stand among the sources' organisations; they are no partners. */
export const isAgency = (alias: string): string => `(${alias}.kind = 'agency')`;
