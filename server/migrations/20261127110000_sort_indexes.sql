-- Whatever a list of many records can be sorted by has an index in that order; a partial one where deleted records do not matter.
DROP INDEX customers_name_idx, contacts_name_idx, leads_name_idx;
CREATE INDEX customers_name_idx ON customers (org_id, name, id);
CREATE INDEX customers_level_idx ON customers (org_id, level, id) WHERE deleted_at IS NULL;
CREATE INDEX customers_annual_revenue_idx ON customers (org_id, annual_revenue, id) WHERE deleted_at IS NULL;
CREATE INDEX customers_last_follow_up_at_idx ON customers (org_id, last_follow_up_at, id) WHERE deleted_at IS NULL;
CREATE INDEX customers_next_contact_at_idx ON customers (org_id, next_contact_at, id) WHERE deleted_at IS NULL;
CREATE INDEX customers_created_at_idx ON customers (org_id, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX contacts_name_idx ON contacts (org_id, name, id);
CREATE INDEX contacts_last_follow_up_at_idx ON contacts (org_id, last_follow_up_at, id) WHERE deleted_at IS NULL;
CREATE INDEX contacts_created_at_idx ON contacts (org_id, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX leads_name_idx ON leads (org_id, name, id);
CREATE INDEX leads_company_name_idx ON leads (org_id, company_name, id) WHERE deleted_at IS NULL;
CREATE INDEX leads_expected_amount_idx ON leads (org_id, expected_amount, id) WHERE deleted_at IS NULL;
CREATE INDEX leads_last_follow_up_at_idx ON leads (org_id, last_follow_up_at, id) WHERE deleted_at IS NULL;
CREATE INDEX leads_next_contact_at_idx ON leads (org_id, next_contact_at, id) WHERE deleted_at IS NULL;
CREATE INDEX leads_created_at_idx ON leads (org_id, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX opportunities_name_idx ON opportunities (org_id, name, id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_amount_idx ON opportunities (org_id, amount, id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_expected_close_on_idx ON opportunities (org_id, expected_close_on, id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_closed_on_idx ON opportunities (org_id, closed_on, id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_next_contact_at_idx ON opportunities (org_id, next_contact_at, id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_created_at_idx ON opportunities (org_id, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX contracts_name_idx ON contracts (org_id, name, id) WHERE deleted_at IS NULL;
CREATE INDEX contracts_amount_idx ON contracts (org_id, amount, id) WHERE deleted_at IS NULL;
CREATE INDEX contracts_ends_on_idx ON contracts (org_id, ends_on, id) WHERE deleted_at IS NULL;
CREATE INDEX contracts_created_at_idx ON contracts (org_id, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX payment_plans_amount_idx ON payment_plans (org_id, amount, id) WHERE deleted_at IS NULL;
CREATE INDEX payment_plans_created_at_idx ON payment_plans (org_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX payments_amount_idx ON payments (org_id, amount, id) WHERE deleted_at IS NULL;
CREATE INDEX payments_created_at_idx ON payments (org_id, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX follow_ups_next_contact_at_idx ON follow_ups (org_id, next_contact_at, id) WHERE deleted_at IS NULL;
CREATE INDEX follow_ups_created_at_idx ON follow_ups (org_id, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX tasks_sort_due_at_idx ON tasks (org_id, due_at, id) WHERE deleted_at IS NULL;
CREATE INDEX tasks_completed_at_idx ON tasks (org_id, completed_at, id) WHERE deleted_at IS NULL;
CREATE INDEX tasks_created_at_idx ON tasks (org_id, created_at, id) WHERE deleted_at IS NULL;
