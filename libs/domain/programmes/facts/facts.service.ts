import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database, updateVersioned } from '@platform/database';
import { InvalidInput, invalidField, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { DraftPlaces } from '../drafts/draft-places.js';
import { Initiative } from '../initiative.entity.js';
import { initiativeEvents } from '../initiative.events.js';
import { InitiativeQuery } from '../initiative.query.js';
import { InitiativeRecords } from '../initiative-records.js';
import { ownerInCharge } from '../owner-kind.js';
import type { EditInitiative } from './facts.schemas.js';
import { officialProblems } from './official-wording.js';

/** What an initiative says of itself. Any change voids the consents given so far, since they name the version. */
@Injectable()
export class FactsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: InitiativeRecords,
    private readonly places: DraftPlaces,
    private readonly query: InitiativeQuery,
  ) {}

  async edit(actor: Actor, id: string, version: number, input: EditInitiative): Promise<void> {
    await this.database.transaction(async (tx) => {
      const initiative = await this.records.lock(tx, actor, id, 'initiative.manage');
      await this.records.requireVersion(actor, initiative, version);
      this.records.requireEditable(initiative);
      const problems = initiative.state === 'draft' ? [] : officialProblems(input);
      if (problems.length > 0) throw new InvalidInput(problems);
      const ownerKind = input.ownerKind ?? initiative.ownerKind;
      requirePermission(actor, 'initiative.manage', { owner: ownerInCharge(ownerKind) });
      requireStaysJoint(initiative, ownerKind);
      const changes = changesOf(initiative, { ...input, ...(await this.placeOf(tx, initiative, input)) });
      requireLeadFits(ownerKind, input.leadAgency);
      if (Object.keys(changes).length === 0) return;
      const after = Object.fromEntries(
        Object.entries(changes).map(([field, change]) => [field, change.after]),
      );
      const { authorIds } = initiative;
      if (actor.personId !== null && !authorIds.includes(actor.personId))
        Object.assign(after, { authorIds: [...authorIds, actor.personId] });
      if ((await updateVersioned(tx, Initiative, id, version, after)) === null)
        throw new StaleEdit(await this.query.read(actor, id));
      await this.events.append(tx, actor, {
        type: initiativeEvents.edited,
        subjectType: 'initiative',
        subjectId: id,
        content: { changes },
      });
    });
  }

  /** A draft that moves to another theme takes its next free number. */
  private async placeOf(tx: EntityManager, initiative: Initiative, { themeId, number }: EditInitiative) {
    if (themeId === undefined && number === undefined) return {};
    const moved = themeId !== undefined && themeId !== initiative.themeId;
    const wanted = number ?? (moved ? undefined : initiative.number);
    return this.places.find(tx, initiative.programmeId, themeId ?? initiative.themeId, wanted, initiative.id);
  }
}

type Changes = Record<string, { before: unknown; after: unknown }>;

function changesOf(initiative: Initiative, input: Record<string, unknown>): Changes {
  const known = initiative as unknown as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(input).flatMap(([field, after]) => {
      const before = known[field];
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [[field, { before, after }]];
    }),
  );
}

/** What was proposed as ◎ was put before both; neither takes it for itself afterwards. */
function requireStaysJoint(initiative: Initiative, ownerKind: Initiative['ownerKind']): void {
  if (initiative.ownerKind !== 'joint' || ownerKind === 'joint' || initiative.proposedAt === null) return;
  throw invalidField(
    '/ownerKind',
    'programmes/was-proposed-as-joint',
    '◎として一度提案した取組です。片方の機関の取組にするには、新しい素案をつくるか、合意のあとで改定してください。',
    'It was proposed as ◎ before. Please draft a new one, or revise its owner once it is agreed.',
  );
}

/** ● is led by the prefecture and ○ by the city; only of ◎ one must say who leads. */
function requireLeadFits(ownerKind: Initiative['ownerKind'], lead: string | null | undefined): void {
  if (lead === undefined || lead === null || ownerKind === 'joint' || ownerKind === 'unknown') return;
  if (lead !== ownerKind)
    throw invalidField(
      '/leadAgency',
      'programmes/lead-of-other-agency',
      '主体区分が●または○の取組は、その機関が主担当です。',
      'An initiative of one agency is led by that agency.',
    );
}
