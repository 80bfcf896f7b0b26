import type { Agency, Role } from '@domain/access';

/** One member of the cast: a duty in one of the agencies. Names are duties, never people's. */
export interface CastMember {
  agency: Agency | null;
  department: string | null;
  post: string;
  roles: Role[];
}

function of(agency: Agency | null, department: string | null, post: string, role: Role): CastMember {
  return { agency, department, post, roles: [role] };
}

/** Who plays in the stories: two departments' staff, a secretariat and an administrator of each agency, and others. */
export const cast = {
  'prefecture.staff': of('prefecture', '企画課', '企画担当', 'owner_staff'),
  'prefecture.planner': of('prefecture', '雇用課', '雇用担当', 'owner_staff'),
  'prefecture.head': of('prefecture', '企画課', '企画課長', 'section_head'),
  'prefecture.bureau': of('prefecture', '石狩振興局', '振興局担当', 'bureau_coordinator'),
  'prefecture.secretariat': of('prefecture', '連携室', '道事務局', 'secretariat'),
  'prefecture.administrator': of('prefecture', '連携室', '道管理者', 'administrator'),
  'city.staff': of('city', '移住課', '移住担当', 'owner_staff'),
  'city.planner': of('city', '子育て課', '子育て担当', 'owner_staff'),
  'city.head': of('city', '移住課', '移住課長', 'section_head'),
  'city.bureau': of('city', '区政課', '区政担当', 'bureau_coordinator'),
  'city.secretariat': of('city', '連携課', '市事務局', 'secretariat'),
  'city.administrator': of('city', '連携課', '市管理者', 'administrator'),
  'council.member': of(null, null, '共同会議委員', 'council_member'),
  viewer: of(null, null, '閲覧者', 'viewer'),
} as const satisfies Record<string, CastMember>;

export type CastName = keyof typeof cast;

export const castNames = Object.keys(cast) as CastName[];

/** Long enough, and the same for all. */
export const PASSWORD = 'correct horse battery staple';

export function loginNameOf(name: CastName): string {
  return `${name}@renkei.test`;
}

export function personNameOf(name: CastName): string {
  return `${cast[name].post}の者`;
}
