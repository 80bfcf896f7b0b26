import { visibleCouncils, visibleMeetings } from '@domain/council';
import type { RecordKind } from './record-kind.js';

const ofAgency = (agency: string) => `(council.agency_code IS NULL OR council.agency_code = ${agency})`;
const MEETINGS = 'meetings meeting JOIN councils council ON council.id = meeting.council_id';

/** Agenda, attendance, minutes, decisions and action items have their meeting as the subject of their events. */
export const councilKinds: Record<string, RecordKind> = {
  council: {
    word: { ja: '協議会', en: 'council' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM councils council WHERE council.id = ${id} AND ${visibleCouncils(actor, values)})`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM councils council WHERE council.id = ${id} AND ${ofAgency(agency)})`,
  },
  meeting: {
    word: { ja: '会議', en: 'meeting' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM ${MEETINGS} WHERE meeting.id = ${id} AND ${visibleMeetings(actor, values)})`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM ${MEETINGS} WHERE meeting.id = ${id} AND ${ofAgency(agency)})`,
  },
};
