-- Platform tables: idempotent POSTs and per-organization counters.
-- The app role owns nothing; every table below is granted to it one by one, so that the same file runs on Citus.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fairway_app') THEN
    CREATE ROLE fairway_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO fairway_app;

CREATE TABLE organizations (
  org_id uuid NOT NULL PRIMARY KEY,
  name text NOT NULL,
  time_zone text NOT NULL,
  currency text NOT NULL,
  locale text NOT NULL,
  fiscal_year_start_month int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);

-- One row per answered POST that carried an Idempotency-Key, written in the business transaction itself.
CREATE TABLE idempotency_keys (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  user_id uuid NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  result jsonb,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, user_id, key)
);
CREATE INDEX idempotency_keys_created_at_idx ON idempotency_keys (org_id, created_at);

-- Numbers without gaps in use per organization (contracts, opportunities): no serials, they are global.
CREATE TABLE counters (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  name text NOT NULL,
  value bigint NOT NULL,
  PRIMARY KEY (org_id, name)
);

ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
ALTER TABLE organizations FORCE ROW LEVEL SECURITY;
CREATE POLICY organizations_tenant ON organizations USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotency_keys_tenant ON idempotency_keys USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE counters ENABLE ROW LEVEL SECURITY;
ALTER TABLE counters FORCE ROW LEVEL SECURITY;
CREATE POLICY counters_tenant ON counters USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON organizations TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON counters TO fairway_app;
