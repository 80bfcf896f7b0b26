import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dated names and places of departments, what a post holds, whom it answers to, and whom outside people belong to. */
export class LetTheOrganisationChangeByDate20261121001200 implements MigrationInterface {
  readonly name = 'LetTheOrganisationChangeByDate20261121001200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organisations
        ADD COLUMN aliases text[] NOT NULL DEFAULT '{}',
        ADD COLUMN valid_from date,
        ADD COLUMN valid_to date,
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD COLUMN demo boolean NOT NULL DEFAULT false,
        ADD CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from);
      COMMENT ON COLUMN organisations.valid_from IS 'null = the source does not say since when';
      CREATE INDEX organisations_by_name ON organisations (name COLLATE "C", id);
    `);
    // departments.name, departments.parent_id and posts.name are those of today; these rows are what held when. A
    // department without rows here never had another name or place.
    await queryRunner.query(`
      ALTER TABLE departments ADD COLUMN version int NOT NULL DEFAULT 1;
      CREATE INDEX departments_parent ON departments (parent_id);
      CREATE TABLE department_names (
        department_id uuid NOT NULL REFERENCES departments (id),
        valid_from date NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (department_id, valid_from)
      );
      CREATE TABLE department_parents (
        department_id uuid NOT NULL REFERENCES departments (id),
        valid_from date NOT NULL,
        parent_id uuid REFERENCES departments (id),
        PRIMARY KEY (department_id, valid_from),
        CHECK (parent_id <> department_id)
      );
      COMMENT ON COLUMN department_parents.parent_id IS 'null = directly under the agency';
    `);
    await queryRunner.query(`
      ALTER TABLE posts
        ADD COLUMN capacity text NOT NULL DEFAULT 'several' CHECK (capacity IN ('one', 'several')),
        ADD COLUMN superior_post_id uuid REFERENCES posts (id) CHECK (superior_post_id <> id),
        ADD COLUMN version int NOT NULL DEFAULT 1;
      COMMENT ON COLUMN posts.superior_post_id IS 'null = found by the rule: section head, parent''s section head, secretariat';
      CREATE INDEX posts_department ON posts (department_id);
      CREATE TABLE post_names (
        post_id uuid NOT NULL REFERENCES posts (id),
        valid_from date NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (post_id, valid_from)
      );
      ALTER TABLE post_holders ADD COLUMN reason text;
      CREATE INDEX post_holders_post ON post_holders (post_id, valid_from);
      UPDATE posts post SET capacity = 'one'
      WHERE EXISTS (SELECT FROM post_roles WHERE post_id = post.id AND role = 'section_head')
        AND NOT EXISTS (SELECT FROM post_holders a JOIN post_holders b ON a.post_id = b.post_id AND a.id < b.id
          AND a.kind = 'holder' AND b.kind = 'holder'
          AND daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')
          WHERE a.post_id = post.id);
      ALTER TABLE people
        ADD COLUMN agency_code text REFERENCES agencies (code),
        ADD COLUMN organisation_id uuid REFERENCES organisations (id),
        ADD COLUMN version int NOT NULL DEFAULT 1;
      COMMENT ON COLUMN people.agency_code IS 'of whoever holds no post of an agency yet; null = outside both';
      CREATE INDEX people_organisation ON people (organisation_id) WHERE organisation_id IS NOT NULL;
      CREATE INDEX people_by_name ON people (name COLLATE "C", id);
      ALTER TABLE deliveries ADD COLUMN received_post_id uuid REFERENCES posts (id);
      COMMENT ON COLUMN deliveries.received_post_id IS 'the superior post that received it, because the recipient post was vacant';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE deliveries DROP COLUMN received_post_id;
      DROP INDEX people_by_name;
      ALTER TABLE people DROP COLUMN version, DROP COLUMN organisation_id, DROP COLUMN agency_code;
      DROP INDEX post_holders_post;
      ALTER TABLE post_holders DROP COLUMN reason;
      DROP TABLE post_names;
      DROP INDEX posts_department;
      ALTER TABLE posts DROP COLUMN version, DROP COLUMN superior_post_id, DROP COLUMN capacity;
      DROP TABLE department_parents, department_names;
      DROP INDEX departments_parent;
      ALTER TABLE departments DROP COLUMN version;
      DROP INDEX organisations_by_name;
      ALTER TABLE organisations DROP COLUMN demo, DROP COLUMN version, DROP COLUMN valid_to, DROP COLUMN valid_from,
        DROP COLUMN aliases;
    `);
  }
}
