-- A department's records leave out those counted by their owner already; with the owner in the index that takes no look at the rows.
DROP INDEX customers_owner_dept_idx, contacts_owner_dept_idx, leads_owner_dept_idx, opportunities_owner_dept_idx, contracts_owner_dept_idx, tasks_owner_dept_idx;
CREATE INDEX customers_owner_dept_idx ON customers (org_id, owner_dept_id, updated_at DESC, id DESC) INCLUDE (owner_id) WHERE deleted_at IS NULL;
CREATE INDEX contacts_owner_dept_idx ON contacts (org_id, owner_dept_id, updated_at DESC, id DESC) INCLUDE (owner_id) WHERE deleted_at IS NULL;
CREATE INDEX leads_owner_dept_idx ON leads (org_id, owner_dept_id, updated_at DESC, id DESC) INCLUDE (owner_id) WHERE deleted_at IS NULL;
CREATE INDEX opportunities_owner_dept_idx ON opportunities (org_id, owner_dept_id, updated_at DESC, id DESC) INCLUDE (owner_id) WHERE deleted_at IS NULL;
CREATE INDEX contracts_owner_dept_idx ON contracts (org_id, owner_dept_id, updated_at DESC, id DESC) INCLUDE (owner_id) WHERE deleted_at IS NULL;
CREATE INDEX tasks_owner_dept_idx ON tasks (org_id, owner_dept_id, updated_at DESC, id DESC) INCLUDE (owner_id) WHERE deleted_at IS NULL;
