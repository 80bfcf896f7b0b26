import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Remarks with an audience; retention periods, disposal lists, and the one door through which kept rows are removed. */
export class KeepRemarksAndRetention20261121001500 implements MigrationInterface {
  readonly name = 'KeepRemarksAndRetention20261121001500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(REMARKS);
    await queryRunner.query(RETENTION);
    await queryRunner.query(KEPT_ROWS);
    await queryRunner.query(DISPOSAL);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION approve_disposal(uuid);
      DROP FUNCTION dispose_event_content(text, uuid, uuid[], uuid);
      DROP FUNCTION dispose_kept_rows(text, text, uuid, uuid[], uuid);
      DROP FUNCTION goes_with(text, uuid);
      DROP FUNCTION is_disposable(text, uuid, uuid);
      DROP TRIGGER minutes_versions_append_only ON minutes_versions;
      CREATE TRIGGER minutes_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON minutes_versions
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      DROP TRIGGER delivery_log_append_only ON delivery_log;
      CREATE TRIGGER delivery_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON delivery_log
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      DROP TABLE file_removals, disposal_items, disposal_lists, retention_classes, remark_versions, remarks;
      DROP FUNCTION refuse_change_but_disposal();
    `);
  }
}

const REMARKS = `
  CREATE TABLE remarks (
    id uuid PRIMARY KEY,
    subject_type text NOT NULL CHECK (subject_type IN ('task', 'initiative', 'meeting')),
    subject_id uuid NOT NULL,
    agency_code text NOT NULL REFERENCES agencies (code),
    author_post_id uuid NOT NULL REFERENCES posts (id),
    audience text NOT NULL CHECK (audience IN ('own_agency', 'both_agencies', 'public')),
    text text NOT NULL,
    version int NOT NULL DEFAULT 1,
    struck_at timestamptz,
    struck_by_post_id uuid REFERENCES posts (id),
    strike_reason text,
    created_at timestamptz NOT NULL DEFAULT app_now(),
    updated_at timestamptz NOT NULL DEFAULT app_now(),
    CHECK ((struck_at IS NULL) = (strike_reason IS NULL) AND (struck_at IS NULL) = (struck_by_post_id IS NULL))
  );
  CREATE INDEX remarks_of_subject ON remarks (subject_type, subject_id, created_at DESC, id DESC);
  CREATE TABLE remark_versions (
    remark_id uuid NOT NULL REFERENCES remarks (id),
    version int NOT NULL,
    audience text NOT NULL CHECK (audience IN ('own_agency', 'both_agencies', 'public')),
    agency_code text NOT NULL REFERENCES agencies (code),
    text text NOT NULL,
    salt bytea NOT NULL,
    content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    saved_by_post_id uuid NOT NULL REFERENCES posts (id),
    saved_at timestamptz NOT NULL DEFAULT app_now(),
    PRIMARY KEY (remark_id, version)
  );
  COMMENT ON COLUMN remark_versions.audience IS 'of this version: widening a remark opens the versions from then on';
`;

const RETENTION = `
  CREATE TABLE retention_classes (
    id uuid PRIMARY KEY,
    agency_code text NOT NULL REFERENCES agencies (code),
    kind text NOT NULL,
    years int CHECK (years IN (1, 3, 5, 10, 30)),
    version int NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL DEFAULT app_now(),
    UNIQUE (agency_code, kind)
  );
  COMMENT ON COLUMN retention_classes.years IS 'null = 常用: in use without end, never listed for disposal';
  INSERT INTO retention_classes (id, agency_code, kind, years)
    SELECT gen_random_uuid(), agency.code, period.kind, period.years FROM agencies agency,
      (VALUES ('task', 5), ('meeting', 30), ('report_run', 10), ('delivery', 1), ('remark', 5)) AS period (kind, years);
  CREATE TABLE disposal_lists (
    id uuid PRIMARY KEY,
    agency_code text NOT NULL REFERENCES agencies (code),
    fiscal_year int NOT NULL,
    state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'approved', 'carried_out')),
    version int NOT NULL DEFAULT 1,
    proposed_at timestamptz NOT NULL DEFAULT app_now(),
    approved_at timestamptz,
    approved_by_post_id uuid REFERENCES posts (id),
    carried_out_at timestamptz,
    UNIQUE (agency_code, fiscal_year),
    CHECK ((state = 'proposed') = (approved_at IS NULL)),
    CHECK ((approved_at IS NULL) = (approved_by_post_id IS NULL)),
    CHECK ((state = 'carried_out') = (carried_out_at IS NOT NULL))
  );
  CREATE TABLE disposal_items (
    id uuid PRIMARY KEY,
    list_id uuid NOT NULL REFERENCES disposal_lists (id),
    agency_code text NOT NULL REFERENCES agencies (code),
    number int NOT NULL,
    kind text NOT NULL,
    record_id uuid NOT NULL,
    title text,
    completed_on date NOT NULL,
    years int NOT NULL,
    ends_on date NOT NULL,
    joint boolean NOT NULL,
    version int NOT NULL DEFAULT 1,
    decision text CHECK (decision IN ('dispose', 'extend', 'transfer', 'hold')),
    extended_to date,
    reason text,
    decided_by_post_id uuid REFERENCES posts (id),
    decided_at timestamptz,
    outcome text CHECK (outcome IN ('disposed', 'waiting', 'kept', 'withdrawn')),
    settled_at timestamptz,
    content_hash bytea CHECK (octet_length(content_hash) = 32),
    released_at timestamptz,
    released_by_post_id uuid REFERENCES posts (id),
    release_reason text,
    UNIQUE (list_id, number),
    UNIQUE (list_id, kind, record_id),
    CHECK ((decision = 'extend') = (extended_to IS NOT NULL) OR decision IS NULL),
    CHECK (outcome IS DISTINCT FROM 'disposed' OR (title IS NULL AND content_hash IS NOT NULL))
  );
  COMMENT ON COLUMN disposal_items.title IS 'null once the record was disposed of: its hash stays, its words do not';
  CREATE INDEX disposal_items_of_record ON disposal_items (kind, record_id);
  CREATE INDEX disposal_items_open ON disposal_items (list_id, number) WHERE outcome IS NULL;
  CREATE TABLE file_removals (
    storage_key text PRIMARY KEY,
    disposal_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT app_now()
  );
`;

// Versions and logs only grow; the one exception names an approved disposal, and is a function of the owner.
const KEPT_ROWS = `
  CREATE FUNCTION refuse_change_but_disposal() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM public.disposals WHERE id =
      NULLIF(current_setting('app.disposal', true), '')::uuid) THEN RETURN NULL; END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END $$;
  CREATE TRIGGER remark_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON remark_versions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_disposal();
  DROP TRIGGER minutes_versions_append_only ON minutes_versions;
  CREATE TRIGGER minutes_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON minutes_versions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_disposal();
  DROP TRIGGER delivery_log_append_only ON delivery_log;
  CREATE TRIGGER delivery_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON delivery_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_disposal();
`;

// The processes hold no right to write a disposal: it follows from a list that a secretariat approved, and reaches no further
// than the items which that list decided to dispose of. Row-level security is forced, so what is the system's own act sets
// `app.agency` and puts it back.
const DISPOSAL = `
  CREATE FUNCTION approve_disposal(list uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    INSERT INTO disposals (id, agency_code, approved_at, approved_by_post_id)
      SELECT approved.id, approved.agency_code, approved.approved_at, post.id
      FROM disposal_lists approved JOIN posts post ON post.id = approved.approved_by_post_id
        AND post.agency_code = approved.agency_code
      WHERE approved.id = list AND approved.state = 'approved';
    IF NOT FOUND THEN
      RAISE EXCEPTION 'the disposal list % is not approved', list USING ERRCODE = 'insufficient_privilege';
    END IF;
  END $$;
  CREATE FUNCTION is_disposable(record_kind text, record uuid, disposal uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM disposals approved JOIN disposal_lists list ON list.id = approved.id
        JOIN disposal_items item ON item.list_id = list.id
      WHERE approved.id = disposal AND list.state = 'approved' AND item.kind = record_kind AND item.record_id = record
        AND item.decision = 'dispose' AND item.outcome IS NULL
        AND (NOT item.joint OR NOT EXISTS (SELECT FROM agencies other WHERE other.code <> item.agency_code AND NOT EXISTS (
          SELECT FROM disposals agreed JOIN disposal_lists theirs ON theirs.id = agreed.id AND theirs.state <> 'proposed'
            JOIN disposal_items same ON same.list_id = theirs.id
          WHERE same.agency_code = other.code AND same.kind = record_kind AND same.record_id = record
            AND same.completed_on = item.completed_on AND same.decision = 'dispose'
            AND same.outcome IS DISTINCT FROM 'withdrawn'))))
  $$;
  CREATE FUNCTION goes_with(record_kind text, record uuid) RETURNS TABLE (subject_type text, subject_id uuid)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT record_kind, record
      UNION ALL SELECT 'remark', part.id FROM remarks part WHERE part.subject_type = record_kind AND part.subject_id = record
      UNION ALL SELECT 'delivery', part.id FROM deliveries part
        WHERE part.subject_type = record_kind AND part.subject_id = record
          OR part.subject_type = 'remark' AND part.subject_id IN (
            SELECT about.id FROM remarks about WHERE about.subject_type = record_kind AND about.subject_id = record)
      UNION ALL SELECT 'reminder', part.id FROM reminders part WHERE part.subject_type = record_kind AND part.subject_id = record
  $$;
  CREATE FUNCTION dispose_event_content(record_kind text, record uuid, event_ids uuid[], disposal uuid) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    disposed int;
    writing_for text := coalesce(current_setting('app.agency', true), '');
  BEGIN
    IF NOT is_disposable(record_kind, record, disposal) THEN
      RAISE EXCEPTION 'there is no approved disposal of this record' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT subject_type, subject_id FROM domain_events WHERE id = ANY(event_ids)
      EXCEPT SELECT * FROM goes_with(record_kind, record))
    THEN
      RAISE EXCEPTION 'an event does not belong to the record' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM set_config('app.agency', '*', true);
    -- What says that a record was disposed of is never itself disposed of.
    INSERT INTO event_content_disposals (event_id, disposal_id, record_kind, record_id)
      SELECT event.id, disposal, $1, $2 FROM domain_events event
      WHERE event.id = ANY(event_ids) AND event.content IS NOT NULL AND event.type <> 'record.disposed'
      ON CONFLICT DO NOTHING;
    UPDATE domain_events event SET content = NULL
      WHERE event.id = ANY(event_ids) AND event.content IS NOT NULL AND event.type <> 'record.disposed';
    GET DIAGNOSTICS disposed = ROW_COUNT;
    PERFORM set_config('app.agency', writing_for, true);
    RETURN disposed;
  END $$;
  CREATE FUNCTION dispose_kept_rows(kept text, record_kind text, record uuid, parents uuid[], disposal uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    parent_type text := CASE kept WHEN 'minutes_versions' THEN 'meeting' WHEN 'remark_versions' THEN 'remark'
      WHEN 'delivery_log' THEN 'delivery' END;
    writing_for text := coalesce(current_setting('app.agency', true), '');
  BEGIN
    IF NOT is_disposable(record_kind, record, disposal) THEN
      RAISE EXCEPTION 'there is no approved disposal of this record' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT parent_type, parent FROM unnest(parents) parent
      EXCEPT SELECT * FROM goes_with(record_kind, record))
    THEN
      RAISE EXCEPTION 'a row of % does not belong to the record', kept USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM set_config('app.disposal', disposal::text, true);
    PERFORM set_config('app.agency', '*', true);
    CASE kept
      WHEN 'minutes_versions' THEN DELETE FROM minutes_versions WHERE meeting_id = ANY(parents);
      WHEN 'remark_versions' THEN DELETE FROM remark_versions WHERE remark_id = ANY(parents);
      WHEN 'delivery_log' THEN DELETE FROM delivery_log WHERE delivery_id = ANY(parents);
    END CASE;
    PERFORM set_config('app.agency', writing_for, true);
    PERFORM set_config('app.disposal', '', true);
  END $$;
  REVOKE ALL ON FUNCTION approve_disposal(uuid), is_disposable(text, uuid, uuid), goes_with(text, uuid),
    dispose_event_content(text, uuid, uuid[], uuid), dispose_kept_rows(text, text, uuid, uuid[], uuid) FROM PUBLIC;
`;
