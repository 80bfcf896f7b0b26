import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '@platform/database';
import { invalidField } from '@platform/errors';

export interface Place {
  themeId: string;
  number: number;
  /** The short name of the initiative inside its programme, such as `II-3`. */
  code: string;
}

/** Where in a programme a draft stands: a theme, and a number that no other initiative of the theme has. */
@Injectable()
export class DraftPlaces {
  constructor(private readonly database: Database) {}

  async find(
    tx: EntityManager,
    programmeId: string,
    themeId: string,
    number: number | undefined,
    except: string | null,
  ): Promise<Place> {
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('initiatives of programme ' || $1::text, 0))`,
      [programmeId],
    );
    const theme = await this.database.row<{ code: string; next: number; taken: number[] }>(
      `SELECT code, (SELECT coalesce(max(number), 0) + 1 FROM initiatives WHERE theme_id = theme.id) AS next,
         coalesce((SELECT array_agg(number) FROM initiatives WHERE theme_id = theme.id AND id IS DISTINCT FROM $3::uuid), '{}') AS taken
       FROM themes theme WHERE id = $1 AND programme_id = $2`,
      [themeId, programmeId, except],
    );
    if (theme === null)
      throw invalidField(
        '/themeId',
        'programmes/unknown-theme',
        'このプログラムの柱を選んでください。',
        'Please choose a theme of this programme.',
      );
    const chosen = number ?? theme.next;
    const code = `${theme.code}-${chosen}`;
    if (theme.taken.includes(chosen) || (await this.isTaken(programmeId, code, except)))
      throw invalidField(
        '/number',
        'programmes/number-taken',
        `この番号の取組はすでにあります。空いている番号は${theme.next}です。`,
        `There is an initiative of this number already. ${theme.next} is free.`,
      );
    return { themeId, number: chosen, code };
  }

  private async isTaken(programmeId: string, code: string, except: string | null): Promise<boolean> {
    const row = await this.database.row(
      `SELECT 1 FROM initiatives WHERE programme_id = $1 AND code = $2 AND id IS DISTINCT FROM $3::uuid`,
      [programmeId, code, except],
    );
    return row !== null;
  }
}
