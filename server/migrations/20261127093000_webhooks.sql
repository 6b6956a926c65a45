-- Where an organization's changes are sent. `position` is the place in the audit chain up to which they have been spread.
CREATE TABLE webhooks (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  url text NOT NULL,
  events text[] NOT NULL,
  is_active boolean NOT NULL,
  disabled_reason text CHECK (disabled_reason IN ('failing', 'gone', 'owner_inactive', 'key_ended')),
  secret text NOT NULL,
  previous_secret text,
  previous_secret_until timestamptz,
  api_key_id uuid,
  position bigint NOT NULL,
  last_success_at timestamptz,
  failures int NOT NULL DEFAULT 0,
  failing_since timestamptz,
  resting_until timestamptz,
  owner_id uuid NOT NULL,
  owner_dept_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT webhooks_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT webhooks_owner_dept_id_fkey FOREIGN KEY (org_id, owner_dept_id) REFERENCES departments (org_id, id)
);
CREATE INDEX webhooks_active_idx ON webhooks (org_id) WHERE is_active AND deleted_at IS NULL;

-- One row per change and webhook; its id is the same however often it is sent. Without an activity it is a test.
CREATE TABLE webhook_deliveries (
  org_id uuid NOT NULL,
  id uuid NOT NULL,
  webhook_id uuid NOT NULL,
  activity_id uuid,
  position bigint NOT NULL,
  event text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('pending', 'delivered', 'dead', 'withheld')),
  attempts int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz,
  last_attempt_at timestamptz,
  request jsonb,
  response_status int,
  response_ms int,
  response_body text,
  fault text,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id),
  CONSTRAINT webhook_deliveries_activity_id_key UNIQUE (org_id, webhook_id, activity_id),
  CONSTRAINT webhook_deliveries_webhook_id_fkey FOREIGN KEY (org_id, webhook_id) REFERENCES webhooks (org_id, id) ON DELETE CASCADE
) WITH (autovacuum_vacuum_scale_factor = 0.05);
CREATE INDEX webhook_deliveries_newest_idx ON webhook_deliveries (org_id, webhook_id, id DESC);
CREATE INDEX webhook_deliveries_status_idx ON webhook_deliveries (org_id, webhook_id, status, id DESC);
CREATE INDEX webhook_deliveries_pending_idx ON webhook_deliveries (org_id, webhook_id, position) WHERE status = 'pending';
CREATE INDEX webhook_deliveries_subject_idx ON webhook_deliveries (org_id, webhook_id, subject_id, position) WHERE status = 'pending';

ALTER TABLE webhooks ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhooks FORCE ROW LEVEL SECURITY;
CREATE POLICY webhooks_tenant ON webhooks USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE webhook_deliveries ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook_deliveries FORCE ROW LEVEL SECURITY;
CREATE POLICY webhook_deliveries_tenant ON webhook_deliveries USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON webhooks TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_deliveries TO fairway_app;
