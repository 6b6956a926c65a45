-- Where a change came from, beside who made it and when. The address and the client are of the person's own request;
-- what background work does later has none.
ALTER TABLE activities
  ADD COLUMN request_id uuid,
  ADD COLUMN ip text,
  ADD COLUMN user_agent text,
  ADD COLUMN api_key_id uuid;

-- The audit log is read newest first, over everything and by who did it.
CREATE INDEX activities_occurred_at_idx ON activities (org_id, occurred_at DESC, id DESC);
CREATE INDEX activities_actor_idx ON activities (org_id, actor_id, occurred_at DESC, id DESC);

-- Activities that the chain does not hold yet, written in the transaction that writes the activity. A job takes them from
-- here in the order in which they were committed, so no writer ever waits for another (ADR 20).
CREATE TABLE unsealed_activities (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  activity_id uuid NOT NULL,
  PRIMARY KEY (org_id, activity_id)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- The place of each activity in its organization's chain, and the hash that depends on everything before it.
CREATE TABLE activity_chain (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  position bigint NOT NULL,
  activity_id uuid NOT NULL,
  content_hash bytea NOT NULL,
  hash bytea NOT NULL,
  sealed_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, position),
  CONSTRAINT activity_chain_activity_id_key UNIQUE (org_id, activity_id)
);

-- What has happened before this version joins the chain as well. The owner is bound by row-level security while it is
-- forced, and sees no organization here.
ALTER TABLE activities NO FORCE ROW LEVEL SECURITY;
INSERT INTO unsealed_activities (org_id, activity_id) SELECT org_id, id FROM activities;
ALTER TABLE activities FORCE ROW LEVEL SECURITY;

ALTER TABLE unsealed_activities ENABLE ROW LEVEL SECURITY;
ALTER TABLE unsealed_activities FORCE ROW LEVEL SECURITY;
CREATE POLICY unsealed_activities_tenant ON unsealed_activities USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE activity_chain ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_chain FORCE ROW LEVEL SECURITY;
CREATE POLICY activity_chain_tenant ON activity_chain USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON unsealed_activities TO fairway_app;
GRANT SELECT, INSERT ON activity_chain TO fairway_app;

-- The application adds activities and never changes one. The only column that may follow later events, on which customer's
-- page an activity also appears, is outside the hash and has this one way; Citus knows no GRANT on single columns.
REVOKE UPDATE ON activities FROM fairway_app;
CREATE FUNCTION link_activities(organization uuid, subject text, subject_ids uuid[], customer uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.activities SET customer_id = customer
  WHERE org_id = organization AND subject_type = subject AND subject_id = ANY (subject_ids) $$;
REVOKE ALL ON FUNCTION link_activities(uuid, text, uuid[], uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION link_activities(uuid, text, uuid[], uuid) TO fairway_app;
