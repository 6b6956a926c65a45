-- Lets an opportunity's stage be one of its own pipeline's.
ALTER TABLE stages ADD CONSTRAINT stages_pipeline_id_key UNIQUE (org_id, pipeline_id, id);

CREATE TABLE opportunities (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  number text NOT NULL,
  external_number text,
  name text NOT NULL,
  customer_id uuid,
  contact_id uuid,
  pipeline_id uuid NOT NULL,
  stage_id uuid NOT NULL,
  stage_entered_at timestamptz NOT NULL,
  amount numeric(18,2),
  currency text NOT NULL,
  expected_close_on date,
  status text NOT NULL,
  source text,
  remark text,
  closed_at timestamptz,
  closed_on date,
  loss_reason_id uuid,
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
  CONSTRAINT opportunities_number_key UNIQUE (org_id, number),
  CONSTRAINT opportunities_status_check CHECK (status IN ('open', 'won', 'lost')),
  CONSTRAINT opportunities_closed_on_check CHECK ((status = 'open') = (closed_on IS NULL) AND (status = 'open') = (closed_at IS NULL)),
  CONSTRAINT opportunities_loss_reason_id_check CHECK (loss_reason_id IS NULL OR status = 'lost'),
  CONSTRAINT opportunities_amount_check CHECK (amount >= 0),
  CONSTRAINT opportunities_customer_id_fkey FOREIGN KEY (org_id, customer_id) REFERENCES customers (org_id, id),
  CONSTRAINT opportunities_contact_id_fkey FOREIGN KEY (org_id, contact_id) REFERENCES contacts (org_id, id),
  CONSTRAINT opportunities_pipeline_id_fkey FOREIGN KEY (org_id, pipeline_id) REFERENCES pipelines (org_id, id),
  CONSTRAINT opportunities_stage_id_fkey FOREIGN KEY (org_id, pipeline_id, stage_id) REFERENCES stages (org_id, pipeline_id, id),
  CONSTRAINT opportunities_loss_reason_id_fkey FOREIGN KEY (org_id, loss_reason_id) REFERENCES loss_reasons (org_id, id),
  CONSTRAINT opportunities_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT opportunities_owner_dept_id_fkey FOREIGN KEY (org_id, owner_dept_id) REFERENCES departments (org_id, id)
);
CREATE UNIQUE INDEX opportunities_external_number_key ON opportunities (org_id, lower(external_number)) WHERE deleted_at IS NULL AND external_number <> '';
CREATE INDEX opportunities_updated_at_idx ON opportunities (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_owner_dept_idx ON opportunities (org_id, owner_dept_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_owner_idx ON opportunities (org_id, owner_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_customer_id_idx ON opportunities (org_id, customer_id, updated_at DESC, id DESC);
CREATE INDEX opportunities_contact_id_idx ON opportunities (org_id, contact_id);
CREATE INDEX opportunities_stage_id_idx ON opportunities (org_id, pipeline_id, stage_id, updated_at DESC, id DESC);
CREATE INDEX opportunities_loss_reason_id_idx ON opportunities (org_id, loss_reason_id) WHERE loss_reason_id IS NOT NULL;
CREATE INDEX opportunities_won_idx ON opportunities (org_id, closed_on) WHERE status = 'won' AND deleted_at IS NULL;

CREATE TABLE opportunity_lines (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  opportunity_id uuid NOT NULL,
  position int NOT NULL,
  product_id uuid NOT NULL,
  quantity numeric(18,4) NOT NULL,
  unit_price numeric(18,2) NOT NULL,
  discount_percent numeric(5,2) NOT NULL,
  amount numeric(18,2) NOT NULL,
  PRIMARY KEY (org_id, id),
  CONSTRAINT opportunity_lines_position_key UNIQUE (org_id, opportunity_id, position),
  CONSTRAINT opportunity_lines_quantity_check CHECK (quantity > 0),
  CONSTRAINT opportunity_lines_unit_price_check CHECK (unit_price >= 0),
  CONSTRAINT opportunity_lines_discount_percent_check CHECK (discount_percent BETWEEN 0 AND 100),
  -- Times 0.01, not divided by 100: a product of decimals is exact, a quotient is rounded once more.
  CONSTRAINT opportunity_lines_amount_check CHECK (amount = round(quantity * unit_price * (100 - discount_percent) * 0.01, 2)),
  CONSTRAINT opportunity_lines_opportunity_id_fkey FOREIGN KEY (org_id, opportunity_id) REFERENCES opportunities (org_id, id) ON DELETE CASCADE,
  CONSTRAINT opportunity_lines_product_id_fkey FOREIGN KEY (org_id, product_id) REFERENCES products (org_id, id)
);
CREATE INDEX opportunity_lines_product_id_idx ON opportunity_lines (org_id, product_id);

-- Every stage an opportunity has been in. The first row has no stage before it.
CREATE TABLE stage_changes (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  opportunity_id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  from_stage_id uuid,
  to_stage_id uuid NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by uuid,
  PRIMARY KEY (org_id, id),
  CONSTRAINT stage_changes_opportunity_id_fkey FOREIGN KEY (org_id, opportunity_id) REFERENCES opportunities (org_id, id) ON DELETE CASCADE,
  CONSTRAINT stage_changes_pipeline_id_fkey FOREIGN KEY (org_id, pipeline_id) REFERENCES pipelines (org_id, id),
  CONSTRAINT stage_changes_from_stage_id_fkey FOREIGN KEY (org_id, from_stage_id) REFERENCES stages (org_id, id),
  CONSTRAINT stage_changes_to_stage_id_fkey FOREIGN KEY (org_id, to_stage_id) REFERENCES stages (org_id, id)
);
CREATE INDEX stage_changes_opportunity_id_idx ON stage_changes (org_id, opportunity_id, changed_at, id);
CREATE INDEX stage_changes_pipeline_id_idx ON stage_changes (org_id, pipeline_id, changed_at);
CREATE INDEX stage_changes_from_stage_id_idx ON stage_changes (org_id, from_stage_id);
CREATE INDEX stage_changes_to_stage_id_idx ON stage_changes (org_id, to_stage_id);

-- Every time an opportunity was won or lost; one that was reopened says so. At most one row of an opportunity stands.
CREATE TABLE closures (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  opportunity_id uuid NOT NULL,
  outcome text NOT NULL,
  loss_reason_id uuid,
  remark text,
  closed_on date NOT NULL,
  closed_at timestamptz NOT NULL,
  closed_by uuid,
  reopened_at timestamptz,
  reopened_by uuid,
  PRIMARY KEY (org_id, id),
  CONSTRAINT closures_outcome_check CHECK (outcome IN ('won', 'lost')),
  CONSTRAINT closures_loss_reason_id_check CHECK (loss_reason_id IS NULL OR outcome = 'lost'),
  CONSTRAINT closures_opportunity_id_fkey FOREIGN KEY (org_id, opportunity_id) REFERENCES opportunities (org_id, id) ON DELETE CASCADE,
  CONSTRAINT closures_loss_reason_id_fkey FOREIGN KEY (org_id, loss_reason_id) REFERENCES loss_reasons (org_id, id)
);
CREATE INDEX closures_opportunity_id_idx ON closures (org_id, opportunity_id, closed_at);
CREATE UNIQUE INDEX closures_standing_key ON closures (org_id, opportunity_id) WHERE reopened_at IS NULL;
CREATE INDEX closures_loss_reason_id_idx ON closures (org_id, loss_reason_id) WHERE loss_reason_id IS NOT NULL;

ALTER TABLE opportunities ENABLE ROW LEVEL SECURITY;
ALTER TABLE opportunities FORCE ROW LEVEL SECURITY;
CREATE POLICY opportunities_tenant ON opportunities USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE opportunity_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE opportunity_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY opportunity_lines_tenant ON opportunity_lines USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE stage_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE stage_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY stage_changes_tenant ON stage_changes USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE closures ENABLE ROW LEVEL SECURITY;
ALTER TABLE closures FORCE ROW LEVEL SECURITY;
CREATE POLICY closures_tenant ON closures USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON opportunities TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON opportunity_lines TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON stage_changes TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON closures TO fairway_app;
