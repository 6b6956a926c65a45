-- How many records that are here already a dry run would change: only the first of them are kept to be read.
ALTER TABLE imports ADD COLUMN changes_total int NOT NULL DEFAULT 0;
ALTER TABLE imports NO FORCE ROW LEVEL SECURITY;
ALTER TABLE import_changes NO FORCE ROW LEVEL SECURITY;
UPDATE imports i SET changes_total = (SELECT count(*) FROM import_changes c WHERE c.org_id = i.org_id AND c.import_id = i.id);
ALTER TABLE import_changes FORCE ROW LEVEL SECURITY;
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
