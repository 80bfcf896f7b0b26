import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks and the history of who was asked to do them. */
export class CreateTasks20261121000500 implements MigrationInterface {
  readonly name = 'CreateTasks20261121000500';

  async up(queryRunner: QueryRunner): Promise<void> {
    // assigned_* repeat the open assignment so that a list page is one index range; the assignment rows are the history.
    await queryRunner.query(`
      CREATE TABLE tasks (
        id uuid PRIMARY KEY,
        initiative_id uuid REFERENCES initiatives (id),
        title text NOT NULL,
        description text NOT NULL DEFAULT '',
        due_on date NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'in_progress', 'blocked', 'done', 'cancelled')),
        blocked_from text CHECK (blocked_from IN ('open', 'in_progress')),
        state_reason text,
        asking_agency text NOT NULL REFERENCES agencies (code),
        asking_post_id uuid NOT NULL REFERENCES posts (id),
        assigned_agency text NOT NULL REFERENCES agencies (code),
        assigned_post_id uuid NOT NULL REFERENCES posts (id),
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        updated_at timestamptz NOT NULL DEFAULT app_now(),
        CHECK ((state = 'blocked') = (blocked_from IS NOT NULL))
      );
      CREATE INDEX tasks_by_due ON tasks (due_on, id) WHERE state IN ('open', 'in_progress', 'blocked');
      CREATE INDEX tasks_open_of_post ON tasks (assigned_post_id, due_on, id) WHERE state IN ('open', 'in_progress', 'blocked');
      CREATE INDEX tasks_of_initiative ON tasks (initiative_id, due_on, id);
      CREATE INDEX tasks_open_of_initiative ON tasks (initiative_id, due_on) INCLUDE (asking_agency, assigned_agency)
        WHERE state IN ('open', 'in_progress', 'blocked');
      CREATE INDEX tasks_asked_by_agency ON tasks (asking_agency, due_on, id);
      CREATE INDEX tasks_assigned_to_agency ON tasks (assigned_agency, due_on, id);
      CREATE TABLE assignments (
        id uuid PRIMARY KEY,
        task_id uuid NOT NULL REFERENCES tasks (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        post_id uuid NOT NULL REFERENCES posts (id),
        assigned_by_post_id uuid NOT NULL REFERENCES posts (id),
        assigned_at timestamptz NOT NULL DEFAULT app_now(),
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX assignments_current ON assignments (task_id) WHERE ended_at IS NULL;
      CREATE INDEX assignments_task ON assignments (task_id, assigned_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE assignments, tasks;`);
  }
}
