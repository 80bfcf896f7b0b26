import { type Actor, may, type Permission } from '@domain/access';

/**
 * What agencies do to a joint record only together (security guide P6), and who does it; each is carried out by its own
 * feature. Who may not do it answers no question about it either.
 */
export const jointActPermissions = {
  'initiative.activate': 'initiative.run',
  'initiative.suspend': 'initiative.run',
  'initiative.resume': 'initiative.run',
  'initiative.complete': 'initiative.run',
  'initiative.end': 'initiative.run',
  'initiative.supersede': 'initiative.run',
  'agreement.activate': 'agreement.decide',
  'agreement.amend': 'agreement.decide',
  'agreement.renew': 'agreement.decide',
  'agreement.terminate': 'agreement.decide',
  'agreement.keep_on': 'agreement.decide',
  'programme.edit': 'programme.manage',
  'programme.select_rules': 'rule_set.manage',
  'theme.add': 'programme.manage',
  'theme.edit': 'programme.manage',
  'theme.remove': 'programme.manage',
  'rule_set.renew': 'rule_set.manage',
  'indicator.publish': 'indicator.publish',
  'master.count': 'master.manage',
} as const satisfies Record<string, Permission>;
export type JointActName = keyof typeof jointActPermissions;
export const jointActNames = Object.keys(jointActPermissions) as JointActName[];

/** The acts about which the actor may say yes or no. */
export function actsAnsweredBy(actor: Actor): JointActName[] {
  return jointActNames.filter((act) => may(actor, jointActPermissions[act], { owner: 'joint' }));
}

export const jointSubjects = [
  'initiative',
  'agreement',
  'programme',
  'rule_set',
  'indicator',
  'master',
] as const;

/** The record, in the version that the person who asks has before him. */
export interface JointSubject {
  type: (typeof jointSubjects)[number];
  id: string;
  version: number;
}

/** One agency asks for it; it happens when the other agency asks for the same, on the same version. */
export interface JointAct {
  name: JointActName;
  subject: JointSubject;
  /** The command's body as it was checked; a `reason` in it may differ between the two. */
  input: object;
}

/** `overtaken`: the record changed before the other agency had answered. */
export const askedStates = ['asked', 'agreed', 'refused', 'withdrawn', 'overtaken'] as const;
export type AskedState = (typeof askedStates)[number];
