-- The fields that organizations make themselves. Their values are in the column `custom` of each kind's table.
CREATE TABLE field_definitions (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  label text NOT NULL,
  hint text,
  type text NOT NULL,
  options jsonb NOT NULL DEFAULT '{}',
  is_required boolean NOT NULL DEFAULT false,
  is_unique boolean NOT NULL DEFAULT false,
  is_listed boolean NOT NULL DEFAULT false,
  is_searchable boolean NOT NULL DEFAULT false,
  default_value jsonb,
  applies_when jsonb,
  position int NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  -- A deleted field keeps its key: records still hold its values, which another type could not read.
  CONSTRAINT field_definitions_key_key UNIQUE (org_id, kind, key)
);
ALTER TABLE field_definitions ENABLE ROW LEVEL SECURITY;
ALTER TABLE field_definitions FORCE ROW LEVEL SECURITY;
CREATE POLICY field_definitions_tenant ON field_definitions USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON field_definitions TO fairway_app;

ALTER TABLE tasks ADD COLUMN custom jsonb NOT NULL DEFAULT '{}';
ALTER TABLE payments ADD COLUMN custom jsonb NOT NULL DEFAULT '{}';
ALTER TABLE payment_plans ADD COLUMN custom jsonb NOT NULL DEFAULT '{}';
