-- Where a verification found the end of the audit chain: the next one sees whether the chain still goes on from there, which
-- the chain by itself cannot tell (ADR 20). Like the chain, it can be added to and not changed.
CREATE TABLE audit_heads (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  position bigint NOT NULL CHECK (position > 0),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, position)
);
ALTER TABLE audit_heads ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_heads FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_heads_tenant ON audit_heads USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT ON audit_heads TO fairway_app;
