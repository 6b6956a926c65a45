-- The same change to many records at once: who asked for what, and how far it has come.
CREATE TABLE bulk_changes (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL,
  action text NOT NULL CHECK (action IN ('edit', 'transfer', 'delete')),
  status text NOT NULL CHECK (status IN ('running', 'done', 'cancelled', 'failed', 'undoing', 'undone')),
  selection text NOT NULL CHECK (selection IN ('chosen', 'matching')),
  -- Of an edit the values, of a transfer whose the records become.
  changes jsonb,
  new_owner_id uuid,
  rows_total int NOT NULL,
  rows_done int NOT NULL DEFAULT 0,
  rows_skipped int NOT NULL DEFAULT 0,
  rows_failed int NOT NULL DEFAULT 0,
  rows_undone int NOT NULL DEFAULT 0,
  rows_kept int NOT NULL DEFAULT 0,
  is_cancel_requested boolean NOT NULL DEFAULT false,
  fault text,
  -- In whose name the work goes on: of whoever asked for the change or for its undoing, or of their API key.
  acting_id uuid NOT NULL,
  acting_key_id uuid,
  finished_at timestamptz,
  undone_at timestamptz,
  undone_by uuid,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT bulk_changes_new_owner_id_fkey FOREIGN KEY (org_id, new_owner_id) REFERENCES users (org_id, id),
  CONSTRAINT bulk_changes_created_by_fkey FOREIGN KEY (org_id, created_by) REFERENCES users (org_id, id)
);
CREATE INDEX bulk_changes_created_by_idx ON bulk_changes (org_id, created_by, created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX bulk_changes_created_at_idx ON bulk_changes (org_id, created_at DESC, id DESC) WHERE deleted_at IS NULL;

-- What became of each record. `seen_version` is the one that whoever chose it had before them; `version_before` and `version`
-- are the record's when the change came to it and left it, `before` the columns that are different since. Another version
-- tells that somebody has been at it.
CREATE TABLE bulk_change_records (
  org_id uuid NOT NULL,
  bulk_change_id uuid NOT NULL,
  record_id uuid NOT NULL,
  position int NOT NULL,
  seen_version int,
  status text NOT NULL CHECK (status IN ('waiting', 'done', 'skipped', 'failed')),
  problem jsonb,
  version_before int,
  version int,
  before jsonb,
  undo text CHECK (undo IN ('undone', 'kept')),
  undo_problem jsonb,
  PRIMARY KEY (org_id, bulk_change_id, record_id),
  CONSTRAINT bulk_change_records_bulk_change_id_fkey FOREIGN KEY (org_id, bulk_change_id) REFERENCES bulk_changes (org_id, id) ON DELETE CASCADE
);
CREATE INDEX bulk_change_records_record_idx ON bulk_change_records (org_id, record_id);
CREATE INDEX bulk_change_records_status_idx ON bulk_change_records (org_id, bulk_change_id, status, position);

ALTER TABLE bulk_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE bulk_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY bulk_changes_tenant ON bulk_changes USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE bulk_change_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE bulk_change_records FORCE ROW LEVEL SECURITY;
CREATE POLICY bulk_change_records_tenant ON bulk_change_records USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON bulk_changes TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON bulk_change_records TO fairway_app;

-- Who had changed a record last, and when, before it went into the recycle bin: an undone deletion leaves no trace in it. Those
-- that lie there from before have nothing of the kind.
ALTER TABLE recycle_entries ADD COLUMN changed_at timestamptz, ADD COLUMN changed_by uuid;
