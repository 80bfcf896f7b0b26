/** What agencies do to a joint record only together (security guide P6); each is carried out by its own feature. */
export const jointActNames = [
  'initiative.activate',
  'initiative.suspend',
  'initiative.resume',
  'initiative.complete',
  'initiative.end',
  'initiative.supersede',
  'agreement.activate',
  'agreement.amend',
  'agreement.renew',
  'agreement.terminate',
  'agreement.keep_on',
  'programme.edit',
  'programme.select_rules',
  'theme.add',
  'theme.edit',
  'theme.remove',
  'rule_set.renew',
  'indicator.publish',
  'master.count',
] as const;
export type JointActName = (typeof jointActNames)[number];

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
