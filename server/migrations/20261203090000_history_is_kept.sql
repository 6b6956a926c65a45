-- History goes with no row that is deleted, not even its organization's: the references would take it along. They were
-- also looked up again for each of its rows, the most numerous of all; whose a row is, row-level security tells (ADR 20).
ALTER TABLE activities DROP CONSTRAINT activities_org_id_fkey;
ALTER TABLE unsealed_activities DROP CONSTRAINT unsealed_activities_org_id_fkey;
ALTER TABLE activity_chain DROP CONSTRAINT activity_chain_org_id_fkey;
