/** In the chain, or about to be: what waits for too long is a break of its own. */
const inTheRecord = (event: string) =>
  `(EXISTS (SELECT FROM event_seals WHERE event_id = ${event}.id) OR EXISTS (SELECT FROM unsealed_events WHERE event_id = ${event}.id))
   AND ${event}.content_hash = sha256(convert_to(${event}.content, 'UTF8'))`;

/**
 * For the alias `event`, whose content is gone: the record itself says that its list was approved and that the record to
 * which it belonged was disposed of with it. The rows that a disposal leaves beside the chain prove nothing.
 */
export const DISPOSED_IN_THE_RECORD = `EXISTS (SELECT FROM event_content_disposals named
  JOIN domain_events approved ON approved.type = 'disposal_list.approved' AND approved.subject_type = 'disposal_list'
    AND approved.subject_id = named.disposal_id
  JOIN domain_events disposed ON disposed.type = 'record.disposed' AND disposed.subject_type = named.record_kind
    AND disposed.subject_id = named.record_id
  WHERE named.event_id = event.id AND ${inTheRecord('approved')} AND ${inTheRecord('disposed')}
    AND position(format('"listId":"%s"', named.disposal_id) IN disposed.content) > 0
    AND (event.subject_type = named.record_kind AND event.subject_id = named.record_id
      OR position(format('"%s"', event.subject_id) IN disposed.content) > 0))`;
