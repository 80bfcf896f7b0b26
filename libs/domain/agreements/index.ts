import { AgreementTransitionsController } from './agreement-transitions.controller.js';
import { AgreementsController } from './agreements.controller.js';

export { agreementEvents } from './agreement.events.js';
export { lastDayOfTerm } from './agreement-term.rule.js';
export { AgreementsModule } from './agreements.module.js';
export { AgreementsService } from './agreements.service.js';
export { AgreementTransitionsService } from './agreement-transitions.service.js';
export { type CreateAgreement, type EditAgreement, renewals, validities } from './agreement.schemas.js';
export const agreementsControllers = [AgreementsController, AgreementTransitionsController];
