-- A file on its way into the records: what was read of it, how its columns are mapped, how far the work has come.
-- Progress and counts are written in the transaction that writes the records, so a killed import goes on where it was.
CREATE TABLE imports (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL,
  status text NOT NULL CHECK (status IN ('mapping', 'checking', 'checked', 'running', 'done', 'cancelled', 'failed')),
  file_name text NOT NULL,
  file_size int NOT NULL,
  file_sha256 text NOT NULL,
  format jsonb NOT NULL,
  profile jsonb NOT NULL,
  mapping jsonb NOT NULL,
  reference_report jsonb NOT NULL,
  rows_total int NOT NULL,
  rows_created int NOT NULL DEFAULT 0,
  rows_updated int NOT NULL DEFAULT 0,
  rows_skipped int NOT NULL DEFAULT 0,
  rows_failed int NOT NULL DEFAULT 0,
  pass int NOT NULL DEFAULT 0,
  row_reached int NOT NULL DEFAULT 0,
  checked jsonb,
  is_cancel_requested boolean NOT NULL DEFAULT false,
  fault text,
  started_at timestamptz,
  finished_at timestamptz,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT imports_created_by_fkey FOREIGN KEY (org_id, created_by) REFERENCES users (org_id, id)
);
CREATE INDEX imports_created_by_idx ON imports (org_id, created_by, created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX imports_updated_at_idx ON imports (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;

-- Rows that could not be taken, of the last dry run or run; their cells are read from the file again.
CREATE TABLE import_failures (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  row_number int NOT NULL,
  reasons jsonb NOT NULL,
  PRIMARY KEY (org_id, import_id, row_number),
  CONSTRAINT import_failures_import_id_fkey FOREIGN KEY (org_id, import_id) REFERENCES imports (org_id, id) ON DELETE CASCADE
);

ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
CREATE POLICY imports_tenant ON imports USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE import_failures ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_failures FORCE ROW LEVEL SECURITY;
CREATE POLICY import_failures_tenant ON import_failures USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON imports TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON import_failures TO fairway_app;

-- The first thousands of rows of a fresh database arrive faster than autovacuum looks: without statistics the planner checks
-- foreign keys through any index that begins with org_id, reading every row of the organization for each new one. An import
-- therefore lets the tables it fills be analysed; the application's role owns nothing, so this function does it.
CREATE FUNCTION analyze_table(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id'
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname = name) THEN
    RAISE EXCEPTION 'There is no such table.' USING ERRCODE = 'undefined_table';
  END IF;
  EXECUTE format('ANALYZE public.%I', name);
END $$;
REVOKE ALL ON FUNCTION analyze_table(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION analyze_table(text) TO fairway_app;
