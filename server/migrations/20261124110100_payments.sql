-- What is to be paid on a contract, and when. The numbers derive from the contract's: HT-2026-00001-2.
CREATE TABLE payment_plans (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  number text NOT NULL,
  sequence int NOT NULL,
  due_on date NOT NULL,
  amount numeric(18,2) NOT NULL,
  currency text NOT NULL,
  -- The sum of its allocations.
  paid_amount numeric(18,2) NOT NULL DEFAULT 0,
  unpaid_amount numeric(18,2) NOT NULL GENERATED ALWAYS AS (amount - paid_amount) STORED,
  remark text,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT payment_plans_contract_id_key UNIQUE (org_id, contract_id, id),
  CONSTRAINT payment_plans_sequence_check CHECK (sequence > 0),
  CONSTRAINT payment_plans_amount_check CHECK (amount > 0),
  CONSTRAINT payment_plans_paid_amount_check CHECK (paid_amount BETWEEN 0 AND amount),
  CONSTRAINT payment_plans_contract_id_fkey FOREIGN KEY (org_id, contract_id) REFERENCES contracts (org_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX payment_plans_sequence_key ON payment_plans (org_id, contract_id, sequence) WHERE deleted_at IS NULL;
CREATE INDEX payment_plans_due_on_idx ON payment_plans (org_id, due_on, id) WHERE deleted_at IS NULL;
CREATE INDEX payment_plans_updated_at_idx ON payment_plans (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;

CREATE TABLE payments (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  payment_plan_id uuid,
  number text NOT NULL,
  amount numeric(18,2) NOT NULL,
  currency text NOT NULL,
  paid_on date NOT NULL,
  method text,
  remark text,
  -- The sum of its allocations; the rest waits for a plan.
  allocated_amount numeric(18,2) NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT payments_number_key UNIQUE (org_id, number),
  CONSTRAINT payments_contract_id_key UNIQUE (org_id, contract_id, id),
  CONSTRAINT payments_amount_check CHECK (amount > 0),
  CONSTRAINT payments_allocated_amount_check CHECK (allocated_amount BETWEEN 0 AND amount),
  CONSTRAINT payments_contract_id_fkey FOREIGN KEY (org_id, contract_id) REFERENCES contracts (org_id, id) ON DELETE CASCADE,
  CONSTRAINT payments_payment_plan_id_fkey FOREIGN KEY (org_id, contract_id, payment_plan_id) REFERENCES payment_plans (org_id, contract_id, id)
);
CREATE INDEX payments_paid_on_idx ON payments (org_id, paid_on DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX payments_updated_at_idx ON payments (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX payments_payment_plan_id_idx ON payments (org_id, contract_id, payment_plan_id) WHERE payment_plan_id IS NOT NULL;

-- Which payment pays which plan, both of the same contract. Worked out anew whenever either changes: see payments/allocation.ts.
CREATE TABLE payment_allocations (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  contract_id uuid NOT NULL,
  payment_id uuid NOT NULL,
  payment_plan_id uuid NOT NULL,
  amount numeric(18,2) NOT NULL,
  PRIMARY KEY (org_id, payment_id, payment_plan_id),
  CONSTRAINT payment_allocations_amount_check CHECK (amount > 0),
  CONSTRAINT payment_allocations_payment_id_fkey FOREIGN KEY (org_id, contract_id, payment_id) REFERENCES payments (org_id, contract_id, id) ON DELETE CASCADE,
  CONSTRAINT payment_allocations_payment_plan_id_fkey FOREIGN KEY (org_id, contract_id, payment_plan_id) REFERENCES payment_plans (org_id, contract_id, id) ON DELETE CASCADE
);
CREATE INDEX payment_allocations_contract_id_idx ON payment_allocations (org_id, contract_id);
CREATE INDEX payment_allocations_payment_plan_id_idx ON payment_allocations (org_id, payment_plan_id);

ALTER TABLE payment_plans ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment_plans FORCE ROW LEVEL SECURITY;
CREATE POLICY payment_plans_tenant ON payment_plans USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE payments ENABLE ROW LEVEL SECURITY;
ALTER TABLE payments FORCE ROW LEVEL SECURITY;
CREATE POLICY payments_tenant ON payments USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE payment_allocations ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment_allocations FORCE ROW LEVEL SECURITY;
CREATE POLICY payment_allocations_tenant ON payment_allocations USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON payment_plans TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON payments TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON payment_allocations TO fairway_app;
