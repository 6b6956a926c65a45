-- How forms and record pages order the fields: for everybody, and for single roles. An organization without any has the
-- application's own order.
CREATE TABLE layouts (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  shape jsonb NOT NULL,
  is_default boolean NOT NULL,
  position int NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, id),
  CONSTRAINT layouts_kind_key UNIQUE (org_id, id, kind)
);
CREATE UNIQUE INDEX layouts_default_key ON layouts (org_id, kind) WHERE is_default;
ALTER TABLE layouts ENABLE ROW LEVEL SECURITY;
ALTER TABLE layouts FORCE ROW LEVEL SECURITY;
CREATE POLICY layouts_tenant ON layouts USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON layouts TO fairway_app;

CREATE TABLE layout_roles (
  org_id uuid NOT NULL,
  layout_id uuid NOT NULL,
  role_id uuid NOT NULL,
  -- With it a role has at most one layout of a kind.
  kind text NOT NULL,
  PRIMARY KEY (org_id, layout_id, role_id),
  CONSTRAINT layout_roles_role_key UNIQUE (org_id, kind, role_id),
  FOREIGN KEY (org_id, layout_id, kind) REFERENCES layouts (org_id, id, kind) ON DELETE CASCADE,
  FOREIGN KEY (org_id, role_id) REFERENCES roles (org_id, id) ON DELETE CASCADE
);
ALTER TABLE layout_roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE layout_roles FORCE ROW LEVEL SECURITY;
CREATE POLICY layout_roles_tenant ON layout_roles USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON layout_roles TO fairway_app;
