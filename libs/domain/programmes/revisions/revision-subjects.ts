import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { InitiativeState } from '../initiative-state.js';
import { ownerAsFact, type OwnerKind, type Standing } from '../owner-kind.js';
import {
  revisableColumns,
  subjectTables,
  type SubjectType,
  type WordingField,
  type WordingValue,
} from './revisable-wording.js';

/** What a revision is about, as it stands now. */
export interface RevisionSubject {
  type: SubjectType;
  id: string;
  programmeId: string;
  owner: OwnerKind;
  /** Of an initiative; null otherwise. */
  state: InitiativeState | null;
  wording: Partial<Record<WordingField, WordingValue>>;
  /** The last day from which a revision of it holds; none may be dated before it. */
  lastEffectiveOn: string | null;
}

interface Row extends Pick<RevisionSubject, 'programmeId' | 'state' | 'wording' | 'lastEffectiveOn'> {
  ownerKind: OwnerKind;
  ownerStatus: Standing;
}

/** Reads the programmes, themes and initiatives that revisions are about. */
@Injectable()
export class RevisionSubjects {
  constructor(private readonly database: Database) {}

  /** Null when there is none. `locked` waits for others who change it; only who may write it finds it then. */
  async find(type: SubjectType, id: string, locked = false): Promise<RevisionSubject | null> {
    const wording = Object.entries(revisableColumns[type]).map(([field, column]) => `'${field}', ${column}`);
    const own = type === 'initiative';
    const row = await this.database.row<Row>(
      `SELECT ${type === 'programme' ? 'id' : 'programme_id'} AS "programmeId",
         ${own ? 'owner_kind' : `'joint'`} AS "ownerKind", ${own ? 'owner_status' : `'confirmed'`} AS "ownerStatus",
         ${own ? 'state' : 'NULL'} AS state, json_build_object(${wording.join(', ')}) AS wording,
         (SELECT max(effective_on)::text FROM revisions WHERE subject_id = subject.id AND applied_at IS NOT NULL) AS "lastEffectiveOn"
       FROM ${subjectTables[type]} subject WHERE id = $1 ${locked ? 'FOR UPDATE' : ''}`,
      [id],
    );
    if (row === null) return null;
    const { ownerKind, ownerStatus, ...rest } = row;
    return { type, id, owner: ownerAsFact({ ownerKind, ownerStatus }), ...rest };
  }
}
