-- What an import did to which record, so that it can be undone: for a change the columns as they were before, for a creation
-- nothing. `version` is the record's when the import left it: another one tells that somebody has been at it since.
CREATE TABLE import_records (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  record_id uuid NOT NULL,
  kind text NOT NULL,
  row_number int NOT NULL,
  action text NOT NULL CHECK (action IN ('created', 'updated')),
  version int NOT NULL,
  before jsonb,
  PRIMARY KEY (org_id, import_id, record_id),
  CONSTRAINT import_records_import_id_fkey FOREIGN KEY (org_id, import_id) REFERENCES imports (org_id, id) ON DELETE CASCADE
);

-- What a dry run would change, the first so many rows: to be looked at before the import.
CREATE TABLE import_changes (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  row_number int NOT NULL,
  record_id uuid NOT NULL,
  name text NOT NULL,
  changes jsonb NOT NULL,
  PRIMARY KEY (org_id, import_id, row_number),
  CONSTRAINT import_changes_import_id_fkey FOREIGN KEY (org_id, import_id) REFERENCES imports (org_id, id) ON DELETE CASCADE
);

ALTER TABLE imports DROP CONSTRAINT imports_status_check;
ALTER TABLE imports ADD CONSTRAINT imports_status_check
  CHECK (status IN ('mapping', 'checking', 'checked', 'running', 'done', 'cancelled', 'failed', 'undoing', 'undone'));
-- Why an undo was refused, record by record; and who asked for it.
ALTER TABLE imports ADD COLUMN undo_conflicts jsonb, ADD COLUMN undone_at timestamptz, ADD COLUMN undone_by uuid;

ALTER TABLE import_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_records FORCE ROW LEVEL SECURITY;
CREATE POLICY import_records_tenant ON import_records USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE import_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY import_changes_tenant ON import_changes USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON import_records TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON import_changes TO fairway_app;

-- Rows are matched with records by texts whose case does not count. Row-level security keeps lower() away from indexes, so
-- what it gives is a column of its own, compared by = alone.
ALTER TABLE customers ADD COLUMN name_key text GENERATED ALWAYS AS (lower(name)) STORED;
ALTER TABLE contacts ADD COLUMN name_key text GENERATED ALWAYS AS (lower(name)) STORED,
  ADD COLUMN mobile_key text GENERATED ALWAYS AS (lower(mobile)) STORED,
  ADD COLUMN email_key text GENERATED ALWAYS AS (lower(email)) STORED;
ALTER TABLE leads ADD COLUMN name_key text GENERATED ALWAYS AS (lower(name)) STORED,
  ADD COLUMN mobile_key text GENERATED ALWAYS AS (lower(mobile)) STORED,
  ADD COLUMN email_key text GENERATED ALWAYS AS (lower(email)) STORED;
ALTER TABLE opportunities ADD COLUMN external_number_key text GENERATED ALWAYS AS (lower(external_number)) STORED;
CREATE INDEX customers_name_key_idx ON customers (org_id, name_key) WHERE deleted_at IS NULL;
CREATE INDEX contacts_name_key_idx ON contacts (org_id, name_key) WHERE deleted_at IS NULL;
CREATE INDEX contacts_mobile_key_idx ON contacts (org_id, mobile_key) WHERE deleted_at IS NULL AND mobile_key IS NOT NULL;
CREATE INDEX contacts_email_key_idx ON contacts (org_id, email_key) WHERE deleted_at IS NULL AND email_key IS NOT NULL;
CREATE INDEX leads_name_key_idx ON leads (org_id, name_key) WHERE deleted_at IS NULL;
CREATE INDEX leads_mobile_key_idx ON leads (org_id, mobile_key) WHERE deleted_at IS NULL AND mobile_key IS NOT NULL;
CREATE INDEX leads_email_key_idx ON leads (org_id, email_key) WHERE deleted_at IS NULL AND email_key IS NOT NULL;
CREATE INDEX opportunities_external_number_key_idx ON opportunities (org_id, external_number_key) WHERE deleted_at IS NULL AND external_number_key IS NOT NULL;
