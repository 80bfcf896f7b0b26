import type { RecordKind } from './record-kind.js';
import { inScopes } from './scopes.sql.js';

const HAND_OVERS = `hand_overs hand_over JOIN transfer_rows row ON row.id = hand_over.row_id
  JOIN transfer_lists list ON list.id = row.list_id`;
const ROWS = `transfer_rows row JOIN transfer_lists list ON list.id = row.list_id`;

/** A list is for those who prepare it in its agency; a person concerned sees the own hand-over alone. */
export const transferKinds: Record<string, RecordKind> = {
  transfer_list: {
    word: { ja: '異動の一覧', en: 'transfer list' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM transfer_lists list WHERE list.id = ${id} AND ${inScopes(actor, 'transfer.read', 'list.agency_code', values)})`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM transfer_lists WHERE id = ${id} AND agency_code = ${agency})`,
    also: (id) =>
      `SELECT 'hand_over', hand_over.id, NULL::text, NULL::uuid FROM ${HAND_OVERS} WHERE list.id = ${id}`,
  },
  transfer_row: {
    word: { ja: '異動', en: 'transfer' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM ${ROWS} WHERE row.id = ${id} AND ${inScopes(actor, 'transfer.read', 'list.agency_code', values)})`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM ${ROWS} WHERE row.id = ${id} AND list.agency_code = ${agency})`,
  },
  hand_over: {
    word: { ja: '引継ぎ', en: 'hand-over' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM ${HAND_OVERS} WHERE hand_over.id = ${id} AND (${inScopes(actor, 'transfer.read', 'list.agency_code', values)}
        OR hand_over.person_id = ${values.add(actor.personId)}::uuid AND list.state <> 'withdrawn'))`,
    // The memorandum is between the one who gives and the one who takes; its wordings are the giver's.
    told: (actor, values) =>
      `(event.type <> 'hand_over.noted' OR EXISTS (SELECT FROM hand_overs
        WHERE id = event.subject_id AND person_id = ${values.add(actor.personId)}::uuid))`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM ${HAND_OVERS} WHERE hand_over.id = ${id} AND list.agency_code = ${agency})`,
  },
};
