-- Whose record it is stands in the indexes that lists walk in their order, for the kinds of which people see what is theirs or their
-- departments': who sees a part reads the rows of that part alone, instead of everybody's on the way (ADR 48). Building them anew
-- takes about 8 s for each million records and index.
DROP INDEX customers_name_idx, customers_level_idx, customers_annual_revenue_idx, customers_last_follow_up_at_idx,
  customers_next_contact_at_idx, customers_created_at_idx;
CREATE INDEX customers_name_idx ON customers (org_id, name, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX customers_level_idx ON customers (org_id, level, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX customers_annual_revenue_idx ON customers (org_id, annual_revenue, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX customers_last_follow_up_at_idx ON customers (org_id, last_follow_up_at, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX customers_next_contact_at_idx ON customers (org_id, next_contact_at, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX customers_created_at_idx ON customers (org_id, created_at, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;

DROP INDEX opportunities_name_idx, opportunities_amount_idx, opportunities_expected_close_on_idx, opportunities_closed_on_idx,
  opportunities_next_contact_at_idx, opportunities_created_at_idx;
CREATE INDEX opportunities_name_idx ON opportunities (org_id, name, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_amount_idx ON opportunities (org_id, amount, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_expected_close_on_idx ON opportunities (org_id, expected_close_on, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_closed_on_idx ON opportunities (org_id, closed_on, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_next_contact_at_idx ON opportunities (org_id, next_contact_at, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_created_at_idx ON opportunities (org_id, created_at, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;

DROP INDEX contracts_name_idx, contracts_amount_idx, contracts_signed_on_idx, contracts_ends_on_idx, contracts_created_at_idx;
CREATE INDEX contracts_name_idx ON contracts (org_id, name, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX contracts_amount_idx ON contracts (org_id, amount, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX contracts_signed_on_idx ON contracts (org_id, signed_on DESC, id DESC) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX contracts_ends_on_idx ON contracts (org_id, ends_on, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;
CREATE INDEX contracts_created_at_idx ON contracts (org_id, created_at, id) INCLUDE (owner_id, owner_dept_id) WHERE deleted_at IS NULL;

-- Numbers stay those of deleted records as well, so their index says of each whether it is one.
ALTER TABLE opportunities DROP CONSTRAINT opportunities_number_key,
  ADD CONSTRAINT opportunities_number_key UNIQUE (org_id, number) INCLUDE (owner_id, owner_dept_id, deleted_at);
ALTER TABLE contracts DROP CONSTRAINT contracts_number_key,
  ADD CONSTRAINT contracts_number_key UNIQUE (org_id, number) INCLUDE (owner_id, owner_dept_id, deleted_at);
