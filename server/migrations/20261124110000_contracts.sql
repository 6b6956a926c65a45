CREATE TABLE contracts (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  number text NOT NULL,
  name text NOT NULL,
  customer_id uuid NOT NULL,
  contact_id uuid,
  opportunity_id uuid,
  status text NOT NULL,
  signed_on date,
  starts_on date,
  ends_on date,
  amount numeric(18,2) NOT NULL,
  currency text NOT NULL,
  -- Kept by the module payments through contracts: what has been paid, and what is planned to be. The checks are what two
  -- writers at once meet: neither sum can pass the amount, nor the amount fall below either.
  paid_amount numeric(18,2) NOT NULL DEFAULT 0,
  planned_amount numeric(18,2) NOT NULL DEFAULT 0,
  unpaid_amount numeric(18,2) NOT NULL GENERATED ALWAYS AS (amount - paid_amount) STORED,
  payment_status text NOT NULL GENERATED ALWAYS AS (CASE WHEN paid_amount = 0 THEN 'unpaid' WHEN paid_amount < amount THEN 'partial' ELSE 'paid' END) STORED,
  remark text,
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
  CONSTRAINT contracts_number_key UNIQUE (org_id, number),
  CONSTRAINT contracts_status_check CHECK (status IN ('draft', 'active', 'completed', 'terminated')),
  CONSTRAINT contracts_amount_check CHECK (amount >= 0),
  CONSTRAINT contracts_paid_amount_check CHECK (paid_amount BETWEEN 0 AND amount),
  CONSTRAINT contracts_planned_amount_check CHECK (planned_amount BETWEEN 0 AND amount),
  CONSTRAINT contracts_ends_on_check CHECK (ends_on >= starts_on),
  CONSTRAINT contracts_customer_id_fkey FOREIGN KEY (org_id, customer_id) REFERENCES customers (org_id, id),
  CONSTRAINT contracts_contact_id_fkey FOREIGN KEY (org_id, contact_id) REFERENCES contacts (org_id, id),
  CONSTRAINT contracts_opportunity_id_fkey FOREIGN KEY (org_id, opportunity_id) REFERENCES opportunities (org_id, id),
  CONSTRAINT contracts_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT contracts_owner_dept_id_fkey FOREIGN KEY (org_id, owner_dept_id) REFERENCES departments (org_id, id)
);
CREATE INDEX contracts_updated_at_idx ON contracts (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX contracts_owner_dept_idx ON contracts (org_id, owner_dept_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX contracts_owner_idx ON contracts (org_id, owner_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX contracts_customer_id_idx ON contracts (org_id, customer_id, updated_at DESC, id DESC);
CREATE INDEX contracts_contact_id_idx ON contracts (org_id, contact_id);
CREATE INDEX contracts_opportunity_id_idx ON contracts (org_id, opportunity_id);
CREATE INDEX contracts_signed_on_idx ON contracts (org_id, signed_on DESC, id DESC) WHERE deleted_at IS NULL;

CREATE TABLE contract_lines (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  position int NOT NULL,
  product_id uuid NOT NULL,
  quantity numeric(18,4) NOT NULL,
  unit_price numeric(18,2) NOT NULL,
  discount_percent numeric(5,2) NOT NULL,
  amount numeric(18,2) NOT NULL,
  PRIMARY KEY (org_id, id),
  CONSTRAINT contract_lines_position_key UNIQUE (org_id, contract_id, position),
  CONSTRAINT contract_lines_quantity_check CHECK (quantity > 0),
  CONSTRAINT contract_lines_unit_price_check CHECK (unit_price >= 0),
  CONSTRAINT contract_lines_discount_percent_check CHECK (discount_percent BETWEEN 0 AND 100),
  CONSTRAINT contract_lines_amount_check CHECK (amount = round(quantity * unit_price * (100 - discount_percent) * 0.01, 2)),
  CONSTRAINT contract_lines_contract_id_fkey FOREIGN KEY (org_id, contract_id) REFERENCES contracts (org_id, id) ON DELETE CASCADE,
  CONSTRAINT contract_lines_product_id_fkey FOREIGN KEY (org_id, product_id) REFERENCES products (org_id, id)
);
CREATE INDEX contract_lines_product_id_idx ON contract_lines (org_id, product_id);

-- Every status a contract has had. The first row has none before it.
CREATE TABLE contract_status_changes (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  from_status text,
  to_status text NOT NULL,
  remark text,
  changed_at timestamptz NOT NULL,
  changed_by uuid,
  PRIMARY KEY (org_id, id),
  CONSTRAINT contract_status_changes_to_status_check CHECK (to_status IN ('draft', 'active', 'completed', 'terminated')),
  CONSTRAINT contract_status_changes_contract_id_fkey FOREIGN KEY (org_id, contract_id) REFERENCES contracts (org_id, id) ON DELETE CASCADE
);
CREATE INDEX contract_status_changes_contract_id_idx ON contract_status_changes (org_id, contract_id, changed_at, id);

ALTER TABLE contracts ENABLE ROW LEVEL SECURITY;
ALTER TABLE contracts FORCE ROW LEVEL SECURITY;
CREATE POLICY contracts_tenant ON contracts USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE contract_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY contract_lines_tenant ON contract_lines USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE contract_status_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_status_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY contract_status_changes_tenant ON contract_status_changes USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON contracts TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON contract_lines TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON contract_status_changes TO fairway_app;
