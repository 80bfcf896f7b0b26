/** Facts about initiatives, in the past tense; content shapes stand beside the names. */
export const initiativeEvents = {
  /** {agency, before: departmentId | null, after: departmentId} */
  departmentSet: 'initiative.department_set',
} as const;
