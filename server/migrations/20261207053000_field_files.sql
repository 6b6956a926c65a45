-- Which files the organizations' own fields hold, so that a file finds its records. What a record lets go of stays noted for as
-- long as an undo could put it back; the record's own field says what it holds.
CREATE TABLE field_files (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  record_id uuid NOT NULL,
  field_key text NOT NULL,
  file_id uuid NOT NULL,
  kind text NOT NULL,
  released_at timestamptz,
  PRIMARY KEY (org_id, record_id, field_key, file_id),
  CONSTRAINT field_files_file_id_fkey FOREIGN KEY (org_id, file_id) REFERENCES files (org_id, id)
);
CREATE INDEX field_files_file_id_idx ON field_files (org_id, file_id);
CREATE INDEX field_files_released_at_idx ON field_files (org_id, released_at) WHERE released_at IS NOT NULL;

-- What records hold already. Nobody has checked whose the files were: one that hangs on a follow-up was put there for others.
-- The owner is bound by row-level security while it is forced, and sees no organization here.
DO $$
DECLARE
  held text[];
  bound text;
BEGIN
  FOREACH bound IN ARRAY ARRAY['field_definitions', 'files', 'follow_up_files', 'customers', 'contacts', 'leads', 'opportunities',
    'contracts', 'payment_plans', 'payments', 'products', 'tasks'] LOOP
    EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', bound);
  END LOOP;
  FOREACH held SLICE 1 IN ARRAY ARRAY[['customer', 'customers'], ['contact', 'contacts'], ['lead', 'leads'],
    ['opportunity', 'opportunities'], ['contract', 'contracts'], ['paymentPlan', 'payment_plans'], ['payment', 'payments'],
    ['product', 'products'], ['task', 'tasks']] LOOP
    EXECUTE format($sql$
      INSERT INTO field_files (org_id, record_id, field_key, file_id, kind)
      SELECT t.org_id, t.id, d.key, f.id, d.kind FROM field_definitions d
      JOIN %I t ON t.org_id = d.org_id AND jsonb_typeof(t.custom->d.key) = 'array'
      CROSS JOIN LATERAL jsonb_array_elements_text(t.custom->d.key) AS g (id)
      JOIN files f ON f.org_id = t.org_id AND f.id = g.id::uuid
      WHERE d.kind = %L AND d.type = 'file'
        AND NOT EXISTS (SELECT FROM follow_up_files l WHERE l.org_id = f.org_id AND l.file_id = f.id)
      ON CONFLICT DO NOTHING$sql$, held[2], held[1]);
  END LOOP;
  FOREACH bound IN ARRAY ARRAY['field_definitions', 'files', 'follow_up_files', 'customers', 'contacts', 'leads', 'opportunities',
    'contracts', 'payment_plans', 'payments', 'products', 'tasks'] LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', bound);
  END LOOP;
END $$;

ALTER TABLE field_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE field_files FORCE ROW LEVEL SECURITY;
CREATE POLICY field_files_tenant ON field_files USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON field_files TO fairway_app;
