import { useMay, type Permission } from '../../api/session';
import type { Catalogue } from '../../text/catalogue';

/** One page of the room 管理: its word in the catalogue, its address, and what opens it. */
interface AdministrationEntry {
  key: keyof Catalogue['administration']['entries'];
  to: `/${string}`;
  permission: Permission;
}

/** The pages of the room 管理, in their order; a new page is one line here and one word in each catalogue. */
export const administrationEntries = [
  { key: 'chart', to: '/chart', permission: 'post.read' },
  { key: 'people', to: '/people', permission: 'person.read' },
  { key: 'vacantPosts', to: '/vacant-posts', permission: 'person.read' },
  { key: 'transfers', to: '/transfers', permission: 'transfer.read' },
  { key: 'imports', to: '/imports', permission: 'import.read' },
  { key: 'provider', to: '/settings/sign-in', permission: 'provider.manage' },
  { key: 'permissions', to: '/permission-table', permission: 'permission.read' },
  { key: 'audit', to: '/audit', permission: 'audit.read' },
  { key: 'retention', to: '/retention', permission: 'retention.read' },
] as const satisfies readonly AdministrationEntry[];

/** The entries that this person may open. */
export function useAdministrationEntries(): (typeof administrationEntries)[number][] {
  const may = useMay();
  return administrationEntries.filter(({ permission }) => may(permission));
}
