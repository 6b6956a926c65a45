CREATE TABLE customers (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  status text NOT NULL,
  level text,
  industry text,
  source text,
  phone text,
  email text,
  website text,
  province text,
  city text,
  address text,
  employees int,
  annual_revenue numeric(18,2),
  currency text NOT NULL,
  founded_year int,
  parent_id uuid,
  remark text,
  last_follow_up_at timestamptz,
  next_contact_at timestamptz,
  owner_id uuid NOT NULL,
  owner_dept_id uuid NOT NULL,
  custom jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT customers_parent_id_fkey FOREIGN KEY (org_id, parent_id) REFERENCES customers (org_id, id),
  CONSTRAINT customers_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT customers_owner_dept_id_fkey FOREIGN KEY (org_id, owner_dept_id) REFERENCES departments (org_id, id)
);
CREATE INDEX customers_updated_at_idx ON customers (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX customers_owner_dept_idx ON customers (org_id, owner_dept_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX customers_owner_idx ON customers (org_id, owner_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX customers_parent_id_idx ON customers (org_id, parent_id);
CREATE INDEX customers_name_idx ON customers (org_id, name);
ALTER TABLE customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE customers FORCE ROW LEVEL SECURITY;
CREATE POLICY customers_tenant ON customers USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON customers TO fairway_app;
