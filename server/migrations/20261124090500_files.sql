-- Uploaded files. The bytes are on disk under the file's id; which record a file belongs to stands in that record's own
-- table of files, such as follow_up_files. A file that no record holds is removed a day after its upload.
CREATE TABLE files (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  content_type text NOT NULL,
  size int NOT NULL CHECK (size > 0),
  sha256 text NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  PRIMARY KEY (org_id, id),
  CONSTRAINT files_created_by_fkey FOREIGN KEY (org_id, created_by) REFERENCES users (org_id, id)
);
CREATE INDEX files_created_at_idx ON files (org_id, created_at);
CREATE INDEX files_created_by_idx ON files (org_id, created_by);
ALTER TABLE files ENABLE ROW LEVEL SECURITY;
ALTER TABLE files FORCE ROW LEVEL SECURITY;
CREATE POLICY files_tenant ON files USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON files TO fairway_app;
