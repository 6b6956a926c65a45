-- The log by what was done to a kind of record, and by the way it came in, newest first. Nearly everything comes in through
-- the web, so a walk down the log soon has a page of that: only the others need an index.
CREATE INDEX activities_kind_idx ON activities (org_id, kind, occurred_at DESC, id DESC);
CREATE INDEX activities_via_idx ON activities (org_id, via, occurred_at DESC, id DESC) WHERE via <> 'web';
