import { Injectable } from '@nestjs/common';
import type { Agency } from '@domain/access';
import { Database, newId } from '@platform/database';

/** Departments by agency and name, as long as they are valid. */
@Injectable()
export class DepartmentsService {
  constructor(private readonly database: Database) {}

  /** The id of the department of that name today; made when there is none. `demo` marks one that is not the source's. */
  async findOrCreate(agency: Agency, name: string, demo: boolean): Promise<string> {
    const known = await this.database.row<{ id: string }>(
      `SELECT id FROM departments WHERE agency_code = $1 AND name = $2 AND (valid_to IS NULL OR valid_to >= app_today())`,
      [agency, name],
    );
    if (known !== null) return known.id;
    const id = newId();
    await this.database.rows(
      `INSERT INTO departments (id, agency_code, name, kind, valid_from, demo) VALUES ($1, $2, $3, $4, app_today(), $5)`,
      [id, agency, name, name.includes('振興局') ? 'regional_bureau' : 'department', demo],
    );
    return id;
  }
}
