-- Lists as people keep them: filter, order, columns, grouping and layout under a name, for oneself or for others.
CREATE TABLE views (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  shape jsonb NOT NULL,
  sharing text NOT NULL CHECK (sharing IN ('personal', 'everyone', 'departments')),
  department_ids uuid[] NOT NULL DEFAULT '{}',
  owner_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT views_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT views_departments_check CHECK ((sharing = 'departments') = (cardinality(department_ids) > 0))
);
CREATE INDEX views_owner_idx ON views (org_id, owner_id, kind) WHERE deleted_at IS NULL;
CREATE INDEX views_shared_idx ON views (org_id, kind) WHERE deleted_at IS NULL AND sharing <> 'personal';

-- What a list opens with: one of these views, or one that every organization has. Without a user it is everybody's.
CREATE TABLE default_views (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL,
  user_id uuid,
  view_id uuid,
  built_in text,
  PRIMARY KEY (org_id, id),
  CONSTRAINT default_views_user_key UNIQUE NULLS NOT DISTINCT (org_id, kind, user_id),
  CONSTRAINT default_views_user_id_fkey FOREIGN KEY (org_id, user_id) REFERENCES users (org_id, id),
  CONSTRAINT default_views_view_id_fkey FOREIGN KEY (org_id, view_id) REFERENCES views (org_id, id) ON DELETE CASCADE,
  CONSTRAINT default_views_one_check CHECK (num_nonnulls(view_id, built_in) = 1)
);
CREATE INDEX default_views_view_idx ON default_views (org_id, view_id);

ALTER TABLE views ENABLE ROW LEVEL SECURITY;
ALTER TABLE views FORCE ROW LEVEL SECURITY;
CREATE POLICY views_tenant ON views USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE default_views ENABLE ROW LEVEL SECURITY;
ALTER TABLE default_views FORCE ROW LEVEL SECURITY;
CREATE POLICY default_views_tenant ON default_views USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON views TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON default_views TO fairway_app;
