-- In whose name the work on an import goes on: of whoever started its run, its dry run or its undoing, or of their API key.
ALTER TABLE imports ADD COLUMN acting_id uuid, ADD COLUMN acting_key_id uuid;
-- How many records have been taken back, and whether it has begun: apart from the place among the rows, from which a run
-- goes on when nothing was undone after all.
ALTER TABLE imports ADD COLUMN records_undone int NOT NULL DEFAULT 0, ADD COLUMN is_undo_begun boolean NOT NULL DEFAULT false;
ALTER TABLE imports NO FORCE ROW LEVEL SECURITY;
UPDATE imports SET acting_id = created_by;
UPDATE imports SET records_undone = row_reached, is_undo_begun = pass > 0 WHERE status IN ('undoing', 'undone');
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
ALTER TABLE imports ALTER COLUMN acting_id SET NOT NULL;
ALTER TABLE imports DROP CONSTRAINT imports_status_check;
ALTER TABLE imports ADD CONSTRAINT imports_status_check CHECK
  (status IN ('mapping', 'checking', 'checked', 'running', 'done', 'cancelled', 'failed', 'undoing', 'halfUndone', 'undone'));

-- The API key that asked for an export.
ALTER TABLE exports ADD COLUMN acting_key_id uuid;
