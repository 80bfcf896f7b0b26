import { type Check, each } from './check.js';
import { holdingsOf, mustBeThere } from './known.js';

/** Members and ties name organisations that are there; periods run forward. */
export const checkOrganisations: Check = (context) => {
  const known = mustBeThere(context, holdingsOf(context));
  const { file, problem } = context;
  const forward = (from: string | undefined, to: string | undefined, ...path: (string | number)[]) => {
    if (from === undefined || to === undefined || from <= to) return;
    problem(
      [...path, 'validTo'],
      'days-backward',
      `終わりの日（${to}）が始まりの日（${from}）より前です。`,
      `The last day (${to}) is before the first (${from}).`,
    );
  };
  for (const [organisation, i] of each(file.organisations)) {
    forward(organisation.validFrom, organisation.validTo, 'organisations', i);
    for (const [member, m] of each(organisation.members)) {
      if (typeof member === 'string') continue;
      const path = ['organisations', i, 'members', m];
      forward(member.validFrom, member.validTo, ...path);
      known('organisation', [...path, 'organisation'], member.organisation);
      itself(organisation.code, member.organisation, [...path, 'organisation']);
    }
    for (const [tie, t] of each(organisation.ties)) {
      known('organisation', ['organisations', i, 'ties', t, 'to'], tie.to);
      itself(organisation.code, tie.to, ['organisations', i, 'ties', t, 'to']);
    }
  }

  function itself(code: string | undefined, other: string | undefined, path: (string | number)[]): void {
    if (code === undefined || code !== other) return;
    problem(path, 'itself', '団体が自分自身を指しています。', 'An organisation cannot stand in for itself.');
  }
};
