-- What is in the recycle bin: one row for every deleted record of a kind that can come back. `root_id` is the record whose
-- deletion took it along; that one's row names itself.
CREATE TABLE recycle_entries (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  record_id uuid NOT NULL,
  kind text NOT NULL,
  root_kind text NOT NULL,
  root_id uuid NOT NULL,
  name text NOT NULL,
  version int NOT NULL,
  deleted_at timestamptz NOT NULL,
  deleted_by uuid,
  PRIMARY KEY (org_id, record_id)
);
CREATE INDEX recycle_entries_deleted_at_idx ON recycle_entries (org_id, deleted_at DESC, record_id DESC);
CREATE INDEX recycle_entries_kind_idx ON recycle_entries (org_id, kind, deleted_at DESC, record_id DESC);
CREATE INDEX recycle_entries_root_idx ON recycle_entries (org_id, root_id);
ALTER TABLE recycle_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE recycle_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY recycle_entries_tenant ON recycle_entries USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON recycle_entries TO fairway_app;

-- Days until what is in it is purged.
ALTER TABLE organizations ADD COLUMN recycle_days int NOT NULL DEFAULT 30
  CONSTRAINT organizations_recycle_days_check CHECK (recycle_days BETWEEN 1 AND 3650);

-- What was deleted before this version, each record on its own; the stages of a deleted pipeline went with it. The owner is
-- bound by row-level security while it is forced, and sees no organization here.
DO $$
DECLARE source record;
BEGIN
  EXECUTE 'ALTER TABLE recycle_entries NO FORCE ROW LEVEL SECURITY';
  FOR source IN SELECT * FROM (VALUES
    ('customer', 'customers', 'name'), ('contact', 'contacts', 'name'), ('lead', 'leads', 'name'),
    ('product', 'products', 'name'), ('pipeline', 'pipelines', 'name'), ('opportunity', 'opportunities', 'name'),
    ('contract', 'contracts', 'name'), ('paymentPlan', 'payment_plans', 'number'), ('payment', 'payments', 'number'),
    ('followUp', 'follow_ups', 'content'), ('task', 'tasks', 'title')) AS k (kind, tab, name_column)
  LOOP
    EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', source.tab);
    EXECUTE format('INSERT INTO recycle_entries (org_id, record_id, kind, root_kind, root_id, name, version, deleted_at, deleted_by)
      SELECT org_id, id, %L, %L, id, left(%I, 200), version, deleted_at, updated_by FROM %I WHERE deleted_at IS NOT NULL',
      source.kind, source.kind, source.name_column, source.tab);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', source.tab);
  END LOOP;
  EXECUTE 'ALTER TABLE stages NO FORCE ROW LEVEL SECURITY';
  EXECUTE 'ALTER TABLE pipelines NO FORCE ROW LEVEL SECURITY';
  INSERT INTO recycle_entries (org_id, record_id, kind, root_kind, root_id, name, version, deleted_at, deleted_by)
    SELECT s.org_id, s.id, 'stage', 'pipeline', p.id, s.name, s.version, s.deleted_at, s.updated_by
    FROM stages s JOIN pipelines p ON p.org_id = s.org_id AND p.id = s.pipeline_id WHERE s.deleted_at = p.deleted_at;
  EXECUTE 'ALTER TABLE stages FORCE ROW LEVEL SECURITY';
  EXECUTE 'ALTER TABLE pipelines FORCE ROW LEVEL SECURITY';
  EXECUTE 'ALTER TABLE recycle_entries FORCE ROW LEVEL SECURITY';
END $$;
