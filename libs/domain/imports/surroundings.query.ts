import type { EntityManager } from 'typeorm';
import type { KnownProgramme } from './checks/index.js';

/** A programme in the database with the ids of its initiatives by code. */
export interface StoredProgramme extends KnownProgramme {
  initiatives: ReadonlyMap<string, string>;
}

/** What files may refer to outside themselves. */
export async function storedProgrammes(tx: EntityManager): Promise<StoredProgramme[]> {
  const rows = await tx.query<{ code: string; generation: number; initiatives: Record<string, string> }[]>(`
    SELECT p.code, p.generation,
      coalesce((SELECT json_object_agg(i.code, i.id) FROM initiatives i WHERE i.programme_id = p.id), '{}') AS initiatives
    FROM programmes p ORDER BY p.generation`);
  return rows.map((row) => ({ ...row, initiatives: new Map(Object.entries(row.initiatives)) }));
}
