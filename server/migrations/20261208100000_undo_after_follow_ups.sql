-- A follow-up writes when a record is contacted next, which is no other version of the record: what a change has left there
-- is kept beside it, so that its undoing finds a later plan.
ALTER TABLE import_records ADD COLUMN unguarded jsonb;
ALTER TABLE bulk_change_records ADD COLUMN unguarded jsonb;
