import { v7 } from 'uuid';

/** A new UUIDv7: ids sort by time, and servers older than PostgreSQL 18 need not make them. */
export function newId(): string {
  return v7();
}
