import { DataIssuesController } from './data-issues/data-issues.controller.js';
import { Initiative } from './initiative.entity.js';
import { InitiativesController } from './initiatives.controller.js';
import { LineageController } from './lineage/lineage.controller.js';
import { LineageEdgesController } from './lineage/lineage-edges.controller.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { InitiativeFactsController } from './facts/initiative-facts.controller.js';
import { TransitionsController } from './lifecycle/transitions.controller.js';
import { OwnerAnswersController } from './owners/owner-answers.controller.js';
import { ProgrammesController } from './programmes.controller.js';
import { ThemesController } from './themes.controller.js';
import { ProgrammeRevisionsController } from './revisions/programme-revisions.controller.js';
import { RevisionsController } from './revisions/revisions.controller.js';

export { DraftsService } from './drafts/drafts.service.js';
export { DepartmentsInChargeService } from './facts/departments.service.js';
export {
  couldSeeDeleted,
  draftOfTheOther,
  initiativesSeen,
  seesInitiative,
  visibleInitiatives,
} from './drafts/visible-initiatives.js';
export type { EditInitiative } from './facts/facts.schemas.js';
export { FactsService } from './facts/facts.service.js';
export { PartnersService } from './facts/partners.service.js';
export { Initiative } from './initiative.entity.js';
export { AnswerIsFact, NotAskedForOwner } from './initiative.errors.js';
export { initiativeEvents } from './initiative.events.js';
export { ownerAnswersSql, postWordsSql } from './initiative-parts.sql.js';
export { requireParty } from './initiative-records.js';
export { answerView } from './initiative.schemas.js';
export { answerKindSchema } from './owners/owner-answer.schemas.js';
export { type Answer, type AnswerKind, isAsked, outcomeOf } from './owners/owner-answers.rule.js';
export { OwnerAnswersService } from './owners/owner-answers.service.js';
export { agenciesInCharge, type OwnerKind } from './owner-kind.js';
export { confidenceSchema, ownerKindSchema, programmeCode, standingSchema } from './programme.schemas.js';
export { programmeEvents } from './programme.events.js';
export { revisionEvents } from './revisions/revision.events.js';
export { titleOnDay } from './revisions/wording-on-day.sql.js';
export { ProgrammesModule } from './programmes.module.js';
export const programmesControllers = [
  ProgrammesController,
  ThemesController,
  InitiativesController,
  ProgrammeRevisionsController,
  RevisionsController,
  LineageController,
  LineageEdgesController,
  DataIssuesController,
  DraftsController,
  InitiativeFactsController,
  TransitionsController,
  OwnerAnswersController,
];
export const programmesEntities = [Initiative];
