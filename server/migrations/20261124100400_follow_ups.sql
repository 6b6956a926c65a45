CREATE TABLE follow_ups (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  -- The record that was followed up, of any kind that takes follow-ups, and the customer it belonged to then.
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  customer_id uuid,
  type text NOT NULL,
  content text NOT NULL,
  result text,
  occurred_at timestamptz NOT NULL,
  next_contact_at timestamptz,
  -- The author and the department they were in.
  owner_id uuid NOT NULL,
  owner_dept_id uuid NOT NULL,
  custom jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT follow_ups_customer_id_fkey FOREIGN KEY (org_id, customer_id) REFERENCES customers (org_id, id),
  CONSTRAINT follow_ups_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT follow_ups_owner_dept_id_fkey FOREIGN KEY (org_id, owner_dept_id) REFERENCES departments (org_id, id)
);
CREATE INDEX follow_ups_occurred_at_idx ON follow_ups (org_id, occurred_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX follow_ups_updated_at_idx ON follow_ups (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX follow_ups_subject_idx ON follow_ups (org_id, subject_type, subject_id, occurred_at DESC, id DESC);
CREATE INDEX follow_ups_customer_id_idx ON follow_ups (org_id, customer_id, occurred_at DESC, id DESC);
CREATE INDEX follow_ups_owner_idx ON follow_ups (org_id, owner_id, occurred_at DESC, id DESC);
CREATE INDEX follow_ups_owner_dept_idx ON follow_ups (org_id, owner_dept_id, occurred_at DESC, id DESC);

CREATE TABLE follow_up_files (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  follow_up_id uuid NOT NULL,
  file_id uuid NOT NULL,
  position int NOT NULL,
  PRIMARY KEY (org_id, follow_up_id, file_id),
  CONSTRAINT follow_up_files_follow_up_id_fkey FOREIGN KEY (org_id, follow_up_id) REFERENCES follow_ups (org_id, id) ON DELETE CASCADE,
  CONSTRAINT follow_up_files_file_id_fkey FOREIGN KEY (org_id, file_id) REFERENCES files (org_id, id)
);
CREATE INDEX follow_up_files_file_id_idx ON follow_up_files (org_id, file_id);

ALTER TABLE follow_ups ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_ups FORCE ROW LEVEL SECURITY;
CREATE POLICY follow_ups_tenant ON follow_ups USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE follow_up_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_up_files FORCE ROW LEVEL SECURITY;
CREATE POLICY follow_up_files_tenant ON follow_up_files USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON follow_ups TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON follow_up_files TO fairway_app;
