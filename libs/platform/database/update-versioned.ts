import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/**
 * The only way to change a row that two people may edit: conditional on the version that the editor saw.
 * Returns the new version, or null when the row has moved on. `save()` must not be used: it does not compare.
 */
export async function updateVersioned<Entity extends ObjectLiteral & { id: string; version: number }>(
  tx: EntityManager,
  entity: EntityTarget<Entity>,
  id: string,
  version: number,
  changes: QueryDeepPartialEntity<Entity>,
): Promise<number | null> {
  const result = await tx
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, version: () => 'version + 1' })
    .where('id = :id AND version = :version', { id, version })
    .returning('version')
    .execute();
  const [row] = result.raw as { version: number }[];
  return row?.version ?? null;
}
