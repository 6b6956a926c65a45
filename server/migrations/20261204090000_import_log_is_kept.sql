-- What an import did to which record is written while the import is locked, and no import is ever deleted: the reference was
-- looked up again for each row of a file and could find nothing (ADR 20).
ALTER TABLE import_records DROP CONSTRAINT import_records_import_id_fkey;
