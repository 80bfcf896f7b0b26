import type { RouteEntry } from '@platform/http';
import { granteeWords, groupWords, permissionWords, scopeWords } from './permission-words.js';
import type { PermissionTable } from './permission-table.schemas.js';
import {
  type Grantee,
  type Permission,
  type PermissionGroup,
  permissionKeys,
  permissions,
  roles,
  type Scope,
} from './permissions.js';

/** From whom most may, to those who need no duty at all: the order of the table's columns. */
export const grantees: readonly Grantee[] = [...roles, 'signed_in', 'anyone'];

/** The permission table with its words, and the operations that ask for each permission. */
export function permissionTable(routes: readonly RouteEntry[]): PermissionTable {
  const groups = [...new Set(permissionKeys.map(groupOf))];
  return {
    grantees: grantees.map((key) => ({ key, words: granteeWords[key] })),
    scopes: (Object.keys(scopeWords) as Scope[]).map((key) => ({ key, ...scopeWords[key] })),
    groups: groups.map((group) => ({
      key: group,
      words: groupWords[group],
      permissions: permissionKeys
        .filter((key) => groupOf(key) === group)
        .map((key) => ({
          key,
          words: permissionWords[key],
          grants: grantsOf(key),
          operations: routes
            .filter(({ permission }) => permission === key)
            .map(({ method, path }) => ({ method, path })),
        })),
    })),
  };
}

function groupOf(permission: Permission): PermissionGroup {
  return permission.split('.')[0] as PermissionGroup;
}

/** Who holds it, in the order of the columns; whoever is not named is refused. */
function grantsOf(permission: Permission): { grantee: Grantee; scopes: Scope[] }[] {
  const grants = permissions[permission] as Partial<Record<Grantee, readonly Scope[]>>;
  return grantees.flatMap((grantee) => {
    const scopes = grants[grantee];
    return scopes === undefined || scopes.length === 0 ? [] : [{ grantee, scopes: [...scopes] }];
  });
}
