import { Injectable } from '@nestjs/common';
import { AgreementsService } from '@domain/agreements';
import { IndicatorsService, MeasurementsService, TargetsService } from '@domain/kpis';
import { OrganisationsService } from '@domain/organisations';
import { DepartmentsInChargeService, DraftsService, FactsService, PartnersService } from '@domain/programmes';

/** The commands by which forms write: what a page may not do, a file may not do either. */
@Injectable()
export class FormFeatures {
  constructor(
    readonly agreements: AgreementsService,
    readonly departments: DepartmentsInChargeService,
    readonly drafts: DraftsService,
    readonly facts: FactsService,
    readonly indicators: IndicatorsService,
    readonly measurements: MeasurementsService,
    readonly organisations: OrganisationsService,
    readonly partners: PartnersService,
    readonly targets: TargetsService,
  ) {}
}
