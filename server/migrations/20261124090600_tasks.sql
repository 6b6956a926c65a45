CREATE TABLE tasks (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  title text NOT NULL,
  description text,
  due_at timestamptz,
  priority text NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'done')),
  completed_at timestamptz,
  completed_by uuid,
  -- The record that the task is about, of any kind, and the customer which that record belonged to then.
  subject_type text,
  subject_id uuid,
  customer_id uuid,
  -- The assignee and the department they were in when the task was assigned.
  owner_id uuid NOT NULL,
  owner_dept_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT tasks_subject_check CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
  CONSTRAINT tasks_completed_at_check CHECK ((status = 'done') = (completed_at IS NOT NULL)),
  CONSTRAINT tasks_customer_id_fkey FOREIGN KEY (org_id, customer_id) REFERENCES customers (org_id, id),
  CONSTRAINT tasks_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES users (org_id, id),
  CONSTRAINT tasks_owner_dept_id_fkey FOREIGN KEY (org_id, owner_dept_id) REFERENCES departments (org_id, id)
);
CREATE INDEX tasks_updated_at_idx ON tasks (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX tasks_owner_idx ON tasks (org_id, owner_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX tasks_owner_dept_idx ON tasks (org_id, owner_dept_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX tasks_due_at_idx ON tasks (org_id, owner_id, status, due_at, id) WHERE deleted_at IS NULL;
CREATE INDEX tasks_created_by_idx ON tasks (org_id, created_by);
CREATE INDEX tasks_subject_idx ON tasks (org_id, subject_type, subject_id);
CREATE INDEX tasks_customer_id_idx ON tasks (org_id, customer_id);
ALTER TABLE tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE tasks FORCE ROW LEVEL SECURITY;
CREATE POLICY tasks_tenant ON tasks USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON tasks TO fairway_app;
