-- A list on its way into a file: what was asked for, whether somebody must approve it, how far the work has come.
CREATE TABLE exports (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL,
  format text NOT NULL CHECK (format IN ('csv', 'xlsx')),
  status text NOT NULL CHECK (status IN ('waiting', 'refused', 'running', 'done', 'cancelled', 'failed', 'expired')),
  file_name text NOT NULL,
  query jsonb NOT NULL,
  columns jsonb NOT NULL,
  locale text NOT NULL,
  rows_total int NOT NULL DEFAULT 0,
  rows_done int NOT NULL DEFAULT 0,
  file_size bigint,
  is_cancel_requested boolean NOT NULL DEFAULT false,
  fault text,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  started_at timestamptz,
  finished_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT exports_created_by_fkey FOREIGN KEY (org_id, created_by) REFERENCES users (org_id, id),
  CONSTRAINT exports_decided_by_fkey FOREIGN KEY (org_id, decided_by) REFERENCES users (org_id, id)
);
CREATE INDEX exports_created_by_idx ON exports (org_id, created_by, created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX exports_created_at_idx ON exports (org_id, created_at DESC, id DESC) WHERE deleted_at IS NULL;
ALTER TABLE exports ENABLE ROW LEVEL SECURITY;
ALTER TABLE exports FORCE ROW LEVEL SECURITY;
CREATE POLICY exports_tenant ON exports USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON exports TO fairway_app;

-- Beyond so many rows an export needs somebody's approval; null: never.
ALTER TABLE organizations ADD COLUMN export_approval_rows int
  CONSTRAINT organizations_export_approval_rows_check CHECK (export_approval_rows BETWEEN 1 AND 10000000);
