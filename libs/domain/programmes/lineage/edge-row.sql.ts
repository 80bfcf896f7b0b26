import { postRefSql } from '@domain/agencies';

/** An edge as `edgeView` in the schemas, for the alias `edge` of `initiative_lineage`. */
export const EDGE_ROW = `'id', edge.id, 'fromId', edge.from_initiative_id, 'toId', edge.to_initiative_id, 'kind', edge.kind,
  'basis', edge.basis, 'confidence', edge.confidence, 'status', edge.status, 'effectiveOn', edge.effective_on,
  'reason', edge.reason, 'note', edge.note, 'version', edge.version,
  'kept', edge.status = 'confirmed' OR edge.confirmed_at IS NOT NULL,
  'confirmations', coalesce((SELECT json_agg(json_build_object('agency', confirmation.agency_code,
      'version', confirmation.edge_version, 'post', ${postRefSql('post')}, 'confirmedAt', confirmation.confirmed_at)
      ORDER BY agency.position)
    FROM lineage_confirmations confirmation JOIN agencies agency ON agency.code = confirmation.agency_code
    JOIN posts post ON post.id = confirmation.post_id WHERE confirmation.edge_id = edge.id), '[]'::json)`;
