-- Every change writes one typed row here in its own transaction. Timeline, audit and webhooks are readers of this table.
CREATE TABLE activities (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  customer_id uuid,
  kind text NOT NULL,
  actor_id uuid,
  via text NOT NULL,
  data jsonb NOT NULL,
  occurred_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id)
);
CREATE INDEX activities_subject_idx ON activities (org_id, subject_type, subject_id, occurred_at DESC, id DESC);
CREATE INDEX activities_customer_idx ON activities (org_id, customer_id, occurred_at DESC, id DESC) WHERE customer_id IS NOT NULL;
ALTER TABLE activities ENABLE ROW LEVEL SECURITY;
ALTER TABLE activities FORCE ROW LEVEL SECURITY;
CREATE POLICY activities_tenant ON activities USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON activities TO fairway_app;
