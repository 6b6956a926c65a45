CREATE TABLE leads (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  company_name text,
  title text,
  mobile text,
  phone text,
  email text,
  wechat text,
  source text,
  industry text,
  province text,
  city text,
  address text,
  expected_amount numeric(18,2),
  currency text NOT NULL,
  remark text,
  status text NOT NULL,
  last_follow_up_at timestamptz,
  next_contact_at timestamptz,
  -- What it became, when and by whom.
  converted_at timestamptz,
  converted_by uuid,
  converted_customer_id uuid,
  converted_contact_id uuid,
  converted_opportunity_id uuid,
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
  CONSTRAINT leads_status_check CHECK (status IN ('new', 'contacted', 'qualified', 'converted', 'invalid')),
  CONSTRAINT leads_expected_amount_check CHECK (expected_amount >= 0),
  CONSTRAINT leads_converted_check CHECK ((status = 'converted') = (converted_at IS NOT NULL) AND (status = 'converted') = (converted_customer_id IS NOT NULL)),
  CONSTRAINT leads_converted_customer_id_fkey FOREIGN KEY (org_id, converted_customer_id) REFERENCES customers (org_id, id),
  CONSTRAINT leads_converted_contact_id_fkey FOREIGN KEY (org_id, converted_contact_id) REFERENCES contacts (org_id, id),
  CONSTRAINT leads_converted_opportunity_id_fkey FOREIGN KEY (org_id, converted_opportunity_id) REFERENCES opportunities (org_id, id),
  CONSTRAINT leads_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT leads_owner_dept_id_fkey FOREIGN KEY (org_id, owner_dept_id) REFERENCES departments (org_id, id)
);
CREATE INDEX leads_updated_at_idx ON leads (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX leads_owner_dept_idx ON leads (org_id, owner_dept_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX leads_owner_idx ON leads (org_id, owner_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX leads_name_idx ON leads (org_id, name);
CREATE INDEX leads_converted_customer_id_idx ON leads (org_id, converted_customer_id) WHERE converted_customer_id IS NOT NULL;
CREATE INDEX leads_converted_contact_id_idx ON leads (org_id, converted_contact_id) WHERE converted_contact_id IS NOT NULL;
CREATE INDEX leads_converted_opportunity_id_idx ON leads (org_id, converted_opportunity_id) WHERE converted_opportunity_id IS NOT NULL;
ALTER TABLE leads ENABLE ROW LEVEL SECURITY;
ALTER TABLE leads FORCE ROW LEVEL SECURITY;
CREATE POLICY leads_tenant ON leads USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON leads TO fairway_app;
