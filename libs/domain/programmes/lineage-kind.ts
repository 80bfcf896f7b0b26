/** How an initiative of one generation becomes one of the next: edges old > new (domain guide §1, 承継). */
export const lineageKinds = ['continued', 'split', 'merged', 'new', 'ended'] as const;
export type LineageKind = (typeof lineageKinds)[number];
