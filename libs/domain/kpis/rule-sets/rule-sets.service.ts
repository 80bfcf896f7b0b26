import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { type JointAct, JointActs } from '@domain/joint-acts';
import { Database, newId } from '@platform/database';
import { InvalidInput, invalidField, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Exact } from '../evaluation/exact.js';
import { changesBetween } from '../indicators/indicator-records.js';
import { kpiRefusals } from '../kpi.errors.js';
import { ruleSetEvents } from './rule-set.events.js';
import type { CreateRuleSet, RenewRuleSet, RuleSetView, SelectRuleSet } from './rule-set.schemas.js';
import { RuleSetsQuery } from './rule-sets.query.js';

type Thresholds = Pick<CreateRuleSet, 'onTrack' | 'slightlyBehind' | 'maintainSlightlyBehind'>;
/** The act by which a programme comes to be judged by a set. */
const CHOICE = 'programme.select_rules';

/** Commands on the thresholds of the judgement. A version is never changed: what was frozen by it stays what it was. */
@Injectable()
export class RuleSetsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: RuleSetsQuery,
    private readonly jointActs: JointActs,
  ) {}

  onModuleInit(): void {
    this.jointActs.register(CHOICE, async (actor, { id: programmeId }, input) => {
      await this.select(actor, (input as { ruleSetId: string }).ruleSetId, { programmeId });
    });
    this.jointActs.register('rule_set.renew', async (actor, { id }, input) => {
      await this.renew(actor, id, input as RenewRuleSet);
    });
  }

  async create(actor: Actor, input: CreateRuleSet): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'rule_set.manage');
      assertOrder(input);
      await lock(tx, input.code);
      const taken = await this.database.row(`SELECT 1 FROM rule_sets WHERE code = $1`, [input.code]);
      if (taken !== null) throw kpiRefusals.codeTaken();
      const id = await insert(tx, { ...input, version: 1 });
      await this.append(tx, actor, ruleSetEvents.created, id, { ...input, version: 1 });
      return { id };
    });
  }

  /**
   * The next version of the set; `id` is the version that the editor saw, which must be the newest. A set by which a
   * programme is judged, or about which one agency asks the other, changes with both agencies: until the other one
   * answers, the answer is the version that stands.
   */
  async renew(actor: Actor, id: string, input: RenewRuleSet): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'rule_set.manage');
      const seen = await this.query.read(id);
      await lock(tx, seen.code);
      const before = await this.query.read(id);
      if (!before.newest) throw new StaleEdit(before);
      let nextId = id;
      const subject = { type: 'rule_set' as const, id, version: before.version };
      const isJoint =
        before.programmes.length > 0 || (await this.jointActs.isAsked(CHOICE, { ruleSetId: id }));
      const joint = isJoint ? { name: 'rule_set.renew' as const, subject, input } : null;
      const done = await this.jointActs.together(tx, actor, joint, async () => {
        nextId = await this.writeNext(tx, actor, before, input);
      });
      return { id: done ? nextId : id };
    });
  }

  private async writeNext(
    tx: EntityManager,
    actor: Actor,
    before: RuleSetView,
    { reason, ...thresholds }: RenewRuleSet,
  ): Promise<string> {
    assertOrder(thresholds);
    const { code, name } = before;
    const version = before.version + 1;
    const nextId = await insert(tx, { code, name, ...thresholds, note: reason, version });
    const { onTrack, slightlyBehind, maintainSlightlyBehind } = before;
    const changes = changesBetween<Thresholds>(
      { onTrack, slightlyBehind, maintainSlightlyBehind },
      thresholds,
    );
    await this.append(tx, actor, ruleSetEvents.renewed, nextId, { code, version, reason, changes });
    await this.jointActs.overtake(actor, CHOICE, { ruleSetId: before.id });
    return nextId;
  }

  /**
   * A programme or a strategy is judged by this set from now on, by its newest version; a programme with both agencies.
   * The newest is the one that was seen: nobody agrees to thresholds that came after the question.
   */
  async select(actor: Actor, id: string, { programmeId, strategyId }: SelectRuleSet): Promise<void> {
    await this.database.transaction(async (tx) => {
      requirePermission(actor, 'rule_set.manage');
      const seen = await this.query.read(id);
      await lock(tx, seen.code);
      const rules = await this.query.read(id);
      if (!rules.newest) throw new StaleEdit(rules);
      const { code } = rules;
      const targetId = programmeId ?? strategyId;
      if (targetId === undefined || (programmeId !== undefined && strategyId !== undefined))
        throw invalidField(
          '/programmeId',
          'kpis/one-target',
          'プログラムか戦略のどちらか一つを選んでください。',
          'Please choose a programme or a strategy.',
        );
      const [table, field] =
        programmeId === undefined ? ['strategies', 'strategyId'] : ['programmes', 'programmeId'];
      const agency = programmeId === undefined ? 'agency_code' : 'NULL';
      const target = await this.database.row<Target>(
        `SELECT name, version, rule_set AS before, ${agency} AS agency FROM ${table} WHERE id = $1`,
        [targetId],
      );
      if (target === null) throw kpiRefusals.unknown(`/${field}`);
      // An agency's own strategy is judged by its own rules.
      requirePermission(actor, 'evaluation.freeze', { owner: target.agency ?? 'joint' });
      if (target.before === code) return;
      await this.jointActs.together(tx, actor, selectionOf(target, targetId, rules), async () => {
        await tx.query(`UPDATE ${table} SET rule_set = $2 WHERE id = $1`, [targetId, code]);
        await this.append(tx, actor, ruleSetEvents.selected, id, {
          code,
          [field]: targetId,
          title: target.name,
          changes: { ruleSet: { before: target.before, after: code } },
        });
      });
    });
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    id: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'rule_set', subjectId: id, content });
  }
}

/** What is judged: a programme of both agencies, or an agency's strategy. */
interface Target {
  name: string;
  version: number;
  before: string;
  agency: Agency | null;
}

/** Whoever is asked sees which version of the set it is, and its thresholds. */
function selectionOf({ agency, version }: Target, id: string, rules: RuleSetView): JointAct | null {
  if (agency !== null) return null;
  const { name, onTrack, slightlyBehind, maintainSlightlyBehind } = rules;
  const thresholds = { onTrack, slightlyBehind, maintainSlightlyBehind };
  return {
    name: CHOICE,
    subject: { type: 'programme', id, version },
    input: { ruleSetId: rules.id, name, version: rules.version, ...thresholds },
  };
}

async function lock(tx: EntityManager, code: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('rule set ' || $1, 0))`, [code]);
}

async function insert(
  tx: EntityManager,
  rules: Thresholds & { code: string; name: string; note: string | null; version: number },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO rule_sets (id, code, version, name, on_track, slightly_behind, maintain_slightly_behind, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      rules.code,
      rules.version,
      rules.name,
      rules.onTrack,
      rules.slightlyBehind,
      rules.maintainSlightlyBehind,
      rules.note,
    ],
  );
  return id;
}

function assertOrder({ onTrack, slightlyBehind }: Thresholds): void {
  if (new Exact(onTrack).gt(slightlyBehind)) return;
  throw new InvalidInput([
    {
      pointer: '/slightlyBehind',
      code: 'kpis/thresholds-reversed',
      messages: {
        ja: '「やや遅れ」の境目は「順調」の境目より小さくしてください。',
        en: 'It must be below the threshold of “on track”.',
      },
    },
  ]);
}
