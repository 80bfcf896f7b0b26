/** Facts about joint acts; they are told with the record that the act is about. `reason` only where one was given. */
export const jointActEvents = {
  /** {act, jointActId, version, reason} */
  asked: 'joint_act.asked',
  /** {act, jointActId, agency}: the act itself follows as an event of its own. */
  agreed: 'joint_act.agreed',
  /** {act, jointActId, reason}: by the other agency */
  refused: 'joint_act.refused',
  /** {act, jointActId, reason}: by the agency that had asked */
  withdrawn: 'joint_act.withdrawn',
} as const;
