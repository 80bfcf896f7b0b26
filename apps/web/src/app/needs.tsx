import type { ReactNode } from 'react';
import { useMay, type Permission } from '../api/session';
import { Hidden } from '../ui/query-state';

/** A room that this person may not enter looks like one that does not exist. */
export function Needs({ permission, children }: { permission: Permission; children: ReactNode }): ReactNode {
  const may = useMay();
  return may(permission) ? children : <Hidden />;
}
