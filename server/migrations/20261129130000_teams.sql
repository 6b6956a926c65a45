-- The teams of single records: colleagues who see or change one beyond what their roles reach, until a moment if one is given.
-- A row that has expired stays, to tell why somebody saw the record.
CREATE TABLE record_members (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL,
  record_id uuid NOT NULL,
  user_id uuid NOT NULL,
  access text NOT NULL CHECK (access IN ('read', 'write')),
  expires_at timestamptz,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by uuid NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, id),
  CONSTRAINT record_members_user_key UNIQUE (org_id, kind, record_id, user_id),
  CONSTRAINT record_members_user_id_fkey FOREIGN KEY (org_id, user_id) REFERENCES users (org_id, id) ON DELETE CASCADE,
  CONSTRAINT record_members_created_by_fkey FOREIGN KEY (org_id, created_by) REFERENCES users (org_id, id),
  CONSTRAINT record_members_updated_by_fkey FOREIGN KEY (org_id, updated_by) REFERENCES users (org_id, id)
);
CREATE INDEX record_members_user_id_idx ON record_members (org_id, user_id, expires_at);
ALTER TABLE record_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_members FORCE ROW LEVEL SECURITY;
CREATE POLICY record_members_tenant ON record_members USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON record_members TO fairway_app;

-- Who could hand a record over to others could let them see it all along; now that is a right of its own. The owner is bound
-- by row-level security while it is forced, and sees no organization here.
ALTER TABLE roles NO FORCE ROW LEVEL SECURITY;
UPDATE roles SET rights = rights || ARRAY(
    SELECT replace(r, '.transfer', '.share') FROM unnest(rights) r
    WHERE r IN ('customer.transfer', 'lead.transfer', 'opportunity.transfer', 'contract.transfer')
      AND NOT replace(r, '.transfer', '.share') = ANY (rights)
  ), version = version + 1
  WHERE rights && ARRAY['customer.transfer', 'lead.transfer', 'opportunity.transfer', 'contract.transfer'];
ALTER TABLE roles FORCE ROW LEVEL SECURITY;
