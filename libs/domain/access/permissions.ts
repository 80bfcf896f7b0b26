/** Duties that a post carries (domain guide §2). */
export const roles = [
  'secretariat',
  'owner_staff',
  'section_head',
  'bureau_coordinator',
  'council_member',
  'viewer',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/**
 * On which records a permission holds.
 * own: of the actor's agency · joint: of both agencies (the actor must belong to one) · shared: between the two agencies ·
 * assigned: given to the actor's post · assigned_agency: given to a post of the actor's agency · council: the actor's post
 * has a seat · any: every record.
 */
export type Scope = 'own' | 'joint' | 'shared' | 'assigned' | 'assigned_agency' | 'council' | 'any';

/** `anyone` needs no sign-in; `signed_in` is every account whatever its post. */
export type Grantee = Role | 'anyone' | 'signed_in';

type Grants = Partial<Record<Grantee, readonly Scope[]>>;

const everyone: Grants = { anyone: ['any'] };
const signedIn: Grants = { signed_in: ['any'] };
const bothAgencies: readonly Scope[] = ['own', 'joint'];

/** The staff who do the work of the programme; they alone read what is written for an agency or for both. */
export const staffRoles = ['owner_staff', 'section_head', 'bureau_coordinator', 'secretariat'] as const;

/** Staff are alike in what they may do with tasks of their agency. */
function staff(scopes: readonly Scope[]): Grants {
  return { owner_staff: scopes, section_head: scopes, bureau_coordinator: scopes, secretariat: scopes };
}

/** Who decides for a department or an agency. */
function heads(scopes: readonly Scope[]): Grants {
  return { section_head: scopes, secretariat: scopes };
}

/** Who may do what, on which records. Denied unless it stands here; a route names one of these keys. */
export const permissions = {
  'service.look': everyone,
  'session.start': everyone,
  'session.own': signedIn,
  'account.own': signedIn,
  'account.recover': everyone,
  'calendar.read': signedIn,
  'permission.read': signedIn,

  'post.read': signedIn,
  'department.manage': { administrator: ['own'] },
  'post.manage': { administrator: bothAgencies },
  'person.read': { administrator: bothAgencies, secretariat: bothAgencies },
  'person.manage': { administrator: bothAgencies },
  'role.grant': { administrator: bothAgencies },
  'account.manage': { administrator: bothAgencies },
  'provider.manage': { administrator: ['own'] },
  'organisation.read': signedIn,
  'organisation.manage': { administrator: ['any'], secretariat: ['any'] },
  'transfer.read': { administrator: ['own'], secretariat: ['own'] },
  'transfer.prepare': { administrator: ['own'] },
  'transfer.confirm': signedIn,
  'mailbox.read': signedIn,

  // What is joint changes with both agencies: one asks, the other answers.
  'joint_act.read': staff(['any']),
  'joint_act.answer': heads(['joint']),
  'strategy.read': signedIn,
  'strategy.manage': { secretariat: bothAgencies, owner_staff: ['own'], section_head: ['own'] },
  'programme.read': signedIn,
  'programme.manage': { secretariat: ['any'] },
  'initiative.manage': staff(bothAgencies),
  'initiative.read_note': staff(['any']),
  'initiative.propose': staff(bothAgencies),
  'initiative.consent': heads(bothAgencies),
  'initiative.run': heads(bothAgencies),
  // Either agency answers whose an initiative or an entry is: it takes both to take ◎ from one of them.
  'owner.confirm': heads(['any']),
  'marker.confirm': heads(['any']),

  'indicator.read': signedIn,
  'indicator.manage': staff(bothAgencies),
  'indicator.publish': { section_head: bothAgencies, secretariat: bothAgencies },
  'measurement.record': staff(bothAgencies),
  'evaluation.freeze': { secretariat: bothAgencies },
  'rule_set.manage': { secretariat: ['any'] },
  'master.manage': { secretariat: bothAgencies },
  'statistic.read': signedIn,
  'statistic.manage': staff(bothAgencies),
  'reading.read': signedIn,
  // Official wording: staff write a proposal, heads and secretariats consent for their agency.
  'revision.propose': staff(bothAgencies),
  'revision.consent': { section_head: bothAgencies, secretariat: bothAgencies },
  'lineage.manage': { secretariat: ['any'] },
  'lineage.confirm': { secretariat: ['any'] },
  'data_issue.report': staff(['any']),
  'data_issue.rule': { secretariat: ['any'] },

  // A secretariat reads everything of both agencies; what is for one agency alone is a text with that audience.
  'task.read': { ...staff(['own', 'assigned_agency']), secretariat: ['any'], viewer: ['shared'] },
  'task.open': staff(['any']),
  'task.edit': staff(['own']),
  'task.advance': {
    ...staff(['assigned']),
    section_head: ['assigned_agency'],
    secretariat: ['assigned_agency'],
  },
  'task.reopen': staff(['own', 'assigned']),
  'task.cancel': staff(['own']),
  'task.reassign': {
    ...staff(['own']),
    section_head: ['own', 'assigned_agency'],
    secretariat: ['own', 'assigned_agency'],
  },

  // On the records that the reader may see; which of the texts there is up to their audience (audience.ts).
  'remark.read': { ...staff(['any']), council_member: ['any'], viewer: ['any'] },
  'remark.write': staff(['any']),
  'remark.edit': staff(['assigned']),
  'remark.widen': staff(['own']),
  'remark.strike': { ...staff(['assigned']), secretariat: ['own'] },

  // On the records that the reader may see, by their audience, as remarks are.
  'document.read': { ...staff(['any']), council_member: ['any'], viewer: ['any'] },
  'document.manage': staff(['own']),
  'document.publish': { section_head: ['own'], secretariat: ['own'] },
  // Agreements of one agency are read by the other.
  'agreement.read': signedIn,
  'agreement.manage': staff(bothAgencies),
  'agreement.decide': { section_head: bothAgencies, secretariat: bothAgencies },

  'council.read': {
    ...staff(['own', 'joint', 'council']),
    secretariat: ['any'],
    council_member: ['council'],
    viewer: ['joint'],
  },
  // Only the system (demo cast, operators) sets up councils until they have a page.
  'council.create': {},
  'meeting.read_draft': staff(bothAgencies),
  'meeting.record': { secretariat: bothAgencies },

  'report.read': { ...staff(['any']), viewer: ['any'], council_member: ['any'] },
  'report.make': staff(['any']),
  'schedule.read': staff(['any']),
  'schedule.manage': { secretariat: ['own'] },

  'sheet.export': staff(['any']),
  'import.read': staff(bothAgencies),
  // Beside it each row of a file is judged by whose record it is, and by what its form needs.
  'import.run': staff(bothAgencies),
  'import.programme': { secretariat: ['any'] },
  'import.consent': { secretariat: ['own'] },
  'import.undo': { ...staff(['assigned']), secretariat: [...bothAgencies, 'assigned'] },

  'delivery.read': { secretariat: bothAgencies, administrator: bothAgencies },
  'delivery.resend': { secretariat: bothAgencies, administrator: bothAgencies },
  'queue.read': { administrator: ['any'] },

  'open_data.read': everyone,
  // The secret address says whose calendar it is.
  'calendar_feed.read': everyone,

  // Whoever may see a record may see what happened to it.
  'history.read': signedIn,
  'audit.read': { secretariat: bothAgencies, administrator: bothAgencies },
  'audit.verify': { secretariat: ['any'], administrator: ['any'] },
  'audit.export': { secretariat: bothAgencies, administrator: bothAgencies },
  'retention.read': { secretariat: ['any'] },
  'retention.decide': { secretariat: ['own'] },
  'disposed_record.read': staff(['own', 'joint']),
} as const satisfies Record<string, Grants>;

export type Permission = keyof typeof permissions;

/** Every key of the table, in its order. */
export const permissionKeys = Object.keys(permissions) as [Permission, ...Permission[]];

/** The permissions of one thing stand together: `task` of `task.read`. */
export type PermissionGroup = Permission extends `${infer Group}.${string}` ? Group : never;
