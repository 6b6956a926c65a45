-- Records that a large import has written and the search does not know yet: their ids lie between these two, others' as well.
-- A row stands from the transaction that writes the records to the one that writes their entries (ADR 11).
CREATE TABLE search_backlogs (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  kind text NOT NULL,
  first_id uuid NOT NULL,
  last_id uuid NOT NULL,
  PRIMARY KEY (org_id, kind, first_id)
);
ALTER TABLE search_backlogs ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_backlogs FORCE ROW LEVEL SECURITY;
CREATE POLICY search_backlogs_tenant ON search_backlogs USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON search_backlogs TO fairway_app;
