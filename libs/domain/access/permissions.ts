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

/** The staff who do the work of the programme, alike in what they may do with tasks of their agency. */
function staff(scopes: readonly Scope[]): Grants {
  return { owner_staff: scopes, section_head: scopes, bureau_coordinator: scopes, secretariat: scopes };
}

/** Who may do what, on which records. Denied unless it stands here; a route names one of these keys. */
export const permissions = {
  'service.look': everyone,
  'session.start': everyone,
  'session.own': signedIn,
  'calendar.read': signedIn,
  'post.read': signedIn,
  'mailbox.read': signedIn,

  'programme.read': signedIn,
  // No post may do this yet; the demo cast's departments are set by the system.
  'initiative.set_department': {},

  'task.read': { ...staff(['own', 'assigned_agency']), viewer: ['shared'] },
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

  'council.read': { ...staff(['own', 'joint', 'council']), council_member: ['council'], viewer: ['joint'] },
  // Only the system (demo cast, operators) sets up councils until they have a page.
  'council.create': {},
  'meeting.read_draft': staff(bothAgencies),
  'meeting.record': { secretariat: bothAgencies },

  'report.read': { ...staff(['any']), viewer: ['any'], council_member: ['any'] },
  'report.make': staff(['any']),
  'schedule.read': staff(['any']),
  'schedule.manage': { secretariat: ['own'] },

  'delivery.read': { secretariat: bothAgencies, administrator: bothAgencies },
  'delivery.resend': { secretariat: bothAgencies, administrator: bothAgencies },
  'queue.read': { administrator: ['any'] },
} as const satisfies Record<string, Grants>;

export type Permission = keyof typeof permissions;
