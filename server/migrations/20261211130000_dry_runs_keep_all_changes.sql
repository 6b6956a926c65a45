-- Dry runs kept the first thousand of their changes, and said of how many; they are told whole now, on screen and as a file.
-- Those of which some are missing have to be tried anew; of imports that have run meanwhile only what is there is told. The owner is bound by row-level security while it is forced.
ALTER TABLE imports NO FORCE ROW LEVEL SECURITY;
ALTER TABLE import_changes NO FORCE ROW LEVEL SECURITY;
UPDATE imports i SET status = 'mapping', checked = NULL, changes_total = 0, version = version + 1
  WHERE i.status = 'checked' AND i.changes_total > (SELECT count(*) FROM import_changes c WHERE c.org_id = i.org_id AND c.import_id = i.id);
UPDATE imports i SET changes_total = (SELECT count(*) FROM import_changes c WHERE c.org_id = i.org_id AND c.import_id = i.id)
  WHERE i.changes_total > 0;
ALTER TABLE import_changes FORCE ROW LEVEL SECURITY;
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
