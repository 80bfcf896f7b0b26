import { postRefSql } from '@domain/agencies';

/** A council as JSON, for the alias `council` (see `councilRef` in the schemas). */
export const COUNCIL_REF = `json_build_object('id', council.id, 'code', council.code, 'name', council.name,
  'agency', council.agency_code)`;

/** The posts with a seat, in their order, for the alias `council`. */
export const COUNCIL_SEATS = `coalesce((SELECT json_agg(${postRefSql('post')} ORDER BY seat.position)
  FROM council_seats seat JOIN posts post ON post.id = seat.post_id WHERE seat.council_id = council.id), '[]'::json)`;
