/** Facts about organisations, in the past tense; content shapes stand beside the names. */
export const organisationEvents = {
  /** {name, kind, aliases, validFrom, validTo} */
  created: 'organisation.created',
  /** {changes: {field: {before, after}}} */
  edited: 'organisation.edited',
  ended: 'organisation.ended',
  /** {from, changes: {name: {before, after}}} */
  renamed: 'organisation.renamed',
  /** {members: [name], validFrom, validTo} */
  membersAdded: 'organisation.members_added',
  /** {name, changes: {role | validFrom: {before, after}}} */
  memberEdited: 'organisation.member_edited',
  /** {name, lastDay} */
  memberEnded: 'organisation.member_ended',
  /** {name, validFrom, validTo}: it was entered by mistake. */
  memberRemoved: 'organisation.member_removed',
  /** {tie, other}: told of both bodies */
  tied: 'organisation.tied',
  untied: 'organisation.untied',
} as const;
