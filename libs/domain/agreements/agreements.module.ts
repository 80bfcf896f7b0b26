import { Module } from '@nestjs/common';
import { JointActsModule } from '@domain/joint-acts';
import { TasksModule } from '@domain/tasks';
import { AgreementParts } from './agreement-parts.js';
import { AgreementQuery } from './agreement.query.js';
import { AgreementTerms } from './agreement-terms.js';
import { AgreementTransitionsService } from './agreement-transitions.service.js';
import { AgreementsQuery } from './agreements.query.js';
import { AgreementsService } from './agreements.service.js';
import { OpenRenewalTasks } from './open-renewal-tasks.sweep.js';
import { SettleAgreements } from './settle-agreements.sweep.js';

@Module({
  imports: [JointActsModule, TasksModule],
  providers: [
    AgreementParts,
    AgreementQuery,
    AgreementTerms,
    AgreementTransitionsService,
    AgreementsQuery,
    AgreementsService,
    OpenRenewalTasks,
    SettleAgreements,
  ],
  exports: [AgreementQuery, AgreementsQuery, AgreementsService, AgreementTransitionsService],
})
export class AgreementsModule {}
