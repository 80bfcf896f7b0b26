import { invalidField, type InvalidInput } from '@platform/errors';

export function unknownAgendaItem(): InvalidInput {
  return invalidField(
    '/agendaItemId',
    'council/unknown-agenda-item',
    'この会議の議題を選んでください。',
    'Please choose an agenda item of this meeting.',
  );
}

export function unknownDecision(): InvalidInput {
  return invalidField(
    '/decisionId',
    'council/unknown-decision',
    'この議題の決定を選んでください。',
    'Please choose a decision on this agenda item.',
  );
}
