CREATE TABLE contacts (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  customer_id uuid,
  title text,
  department_name text,
  is_decision_maker boolean NOT NULL DEFAULT false,
  mobile text,
  phone text,
  email text,
  wechat text,
  gender text,
  birthday_on date,
  address text,
  remark text,
  last_follow_up_at timestamptz,
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
  CONSTRAINT contacts_customer_id_fkey FOREIGN KEY (org_id, customer_id) REFERENCES customers (org_id, id),
  CONSTRAINT contacts_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT contacts_owner_dept_id_fkey FOREIGN KEY (org_id, owner_dept_id) REFERENCES departments (org_id, id)
);
CREATE INDEX contacts_updated_at_idx ON contacts (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX contacts_owner_dept_idx ON contacts (org_id, owner_dept_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX contacts_owner_idx ON contacts (org_id, owner_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX contacts_customer_id_idx ON contacts (org_id, customer_id, updated_at DESC, id DESC);
CREATE INDEX contacts_name_idx ON contacts (org_id, name);
ALTER TABLE contacts ENABLE ROW LEVEL SECURITY;
ALTER TABLE contacts FORCE ROW LEVEL SECURITY;
CREATE POLICY contacts_tenant ON contacts USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON contacts TO fairway_app;
