-- Where a department was merged into. What imports and bulk changes have left to be undone names departments as they were; these
-- logs may have millions of rows, so a merger leaves them alone, and whoever undoes looks here.
ALTER TABLE departments ADD COLUMN merged_into_id uuid,
  ADD CONSTRAINT departments_merged_into_id_fkey FOREIGN KEY (org_id, merged_into_id) REFERENCES departments (org_id, id);
