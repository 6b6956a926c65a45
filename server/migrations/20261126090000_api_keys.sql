-- A key is found by the hash of its secret before the organization is known (ADR 2); everything about it is in api_keys.
CREATE TABLE auth_api_keys (
  key_hash text PRIMARY KEY,
  organization_id uuid NOT NULL,
  key_id uuid NOT NULL
);

CREATE TABLE api_keys (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  rights text[] NOT NULL,
  prefix text NOT NULL,
  last_four text NOT NULL,
  expires_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  last_used_at timestamptz,
  last_used_ip text,
  owner_id uuid NOT NULL,
  owner_dept_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT api_keys_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT api_keys_owner_dept_id_fkey FOREIGN KEY (org_id, owner_dept_id) REFERENCES departments (org_id, id)
);
CREATE INDEX api_keys_owner_id_idx ON api_keys (org_id, owner_id);
ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE api_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY api_keys_tenant ON api_keys USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);

GRANT SELECT, INSERT, DELETE ON auth_api_keys TO fairway_app;
GRANT SELECT, INSERT, UPDATE ON api_keys TO fairway_app;
