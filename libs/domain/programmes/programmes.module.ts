import { Module } from '@nestjs/common';
import { JointActsModule } from '@domain/joint-acts';
import { StrategiesModule } from '@domain/strategies';
import { ProgrammeRecords } from './programme-records.js';
import { DraftPlaces } from './drafts/draft-places.js';
import { DraftsService } from './drafts/drafts.service.js';
import { DepartmentsInChargeService } from './facts/departments.service.js';
import { FactsService } from './facts/facts.service.js';
import { NotesService } from './facts/notes.service.js';
import { PartnersService } from './facts/partners.service.js';
import { CompletenessQuery } from './gaps/completeness.query.js';
import { InitiativeQuery } from './initiative.query.js';
import { InitiativeRecords } from './initiative-records.js';
import { ConsentsService } from './lifecycle/consents.service.js';
import { TransitionsService } from './lifecycle/transitions.service.js';
import { OwnerAnswersService } from './owners/owner-answers.service.js';
import { ProgrammeQuery } from './programme.query.js';
import { ProgrammesQuery } from './programmes.query.js';
import { ProgrammesService } from './programmes.service.js';
import { ThemesService } from './themes.service.js';
import { DataIssuesQuery } from './data-issues/data-issues.query.js';
import { DataIssuesService } from './data-issues/data-issues.service.js';
import { AncestryQuery } from './lineage/ancestry.query.js';
import { EdgeChecks } from './lineage/edge-checks.js';
import { LineageQuery } from './lineage/lineage.query.js';
import { LineageService } from './lineage/lineage.service.js';
import { ApplyDueRevisions } from './revisions/apply-due-revisions.sweep.js';
import { ApplyRevisionsService } from './revisions/apply-revisions.service.js';
import { RevisionConsentsService } from './revisions/revision-consents.service.js';
import { RevisionWithdrawalService } from './revisions/revision-withdrawal.service.js';
import { RevisionSubjects } from './revisions/revision-subjects.js';
import { RevisionsQuery } from './revisions/revisions.query.js';
import { RevisionsService } from './revisions/revisions.service.js';
import { WordingOnDayQuery } from './revisions/wording-on-day.query.js';

const revisions = [
  ApplyDueRevisions,
  ApplyRevisionsService,
  RevisionConsentsService,
  RevisionWithdrawalService,
  RevisionSubjects,
  RevisionsQuery,
  RevisionsService,
  WordingOnDayQuery,
];
const lineage = [AncestryQuery, LineageQuery, LineageService];
const dataIssues = [DataIssuesQuery, DataIssuesService];

const services = [
  ConsentsService,
  DepartmentsInChargeService,
  DraftsService,
  FactsService,
  NotesService,
  OwnerAnswersService,
  PartnersService,
  ProgrammesService,
  ThemesService,
  TransitionsService,
];
const queries = [CompletenessQuery, InitiativeQuery, ProgrammeQuery, ProgrammesQuery];

@Module({
  imports: [JointActsModule, StrategiesModule],
  providers: [
    ...services,
    ...queries,
    ...revisions,
    ...lineage,
    ...dataIssues,
    DraftPlaces,
    EdgeChecks,
    InitiativeRecords,
    ProgrammeRecords,
  ],
  exports: [...services, ...queries, ...revisions, ...lineage, ...dataIssues],
})
export class ProgrammesModule {}
