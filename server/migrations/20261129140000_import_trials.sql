-- What the rows of a dry run would leave behind, for later rows about the same record: by a text that tells the record, and by
-- its id. It lives only as long as the dry run, which begins anew after a crash, so it need not survive one.
CREATE TABLE import_trials (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  key text NOT NULL,
  record_id uuid NOT NULL,
  -- Of the record itself: made by an earlier row, and what the rows so far say of it.
  is_virtual boolean,
  content jsonb,
  PRIMARY KEY (org_id, import_id, key),
  CONSTRAINT import_trials_import_id_fkey FOREIGN KEY (org_id, import_id) REFERENCES imports (org_id, id) ON DELETE CASCADE
);
ALTER TABLE import_trials SET UNLOGGED;
ALTER TABLE import_trials ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_trials FORCE ROW LEVEL SECURITY;
CREATE POLICY import_trials_tenant ON import_trials USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON import_trials TO fairway_app;

-- An administrator may do everything, also what has come to be only now.
ALTER TABLE roles NO FORCE ROW LEVEL SECURITY;
UPDATE roles SET rights = rights || ARRAY['import.keepOrigin']
WHERE 'organization.manage' = ANY (rights) AND 'customer.import' = ANY (rights) AND NOT 'import.keepOrigin' = ANY (rights);
ALTER TABLE roles FORCE ROW LEVEL SECURITY;
