-- What the search knows of each record: one row beside every record that is not in the recycle bin, written by the
-- record store in the same transaction. `tokens` says where to look, `body` is what a find is checked against.
CREATE TABLE search_entries (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  kind text NOT NULL,
  record_id uuid NOT NULL,
  body text NOT NULL,
  tokens tsvector NOT NULL,
  PRIMARY KEY (org_id, kind, record_id)
);
-- Every token begins with letters made of organization, kind and field, so one index serves all without one's common words
-- being another's. New tokens wait in a list that every search reads through: it is kept short.
CREATE INDEX search_entries_tokens_idx ON search_entries USING gin (tokens) WITH (gin_pending_list_limit = 512);

-- How far the entries of a kind are written: `version` of those that are complete (0: none yet, and the kind is searched
-- without the index), and the last record of a pass that is due or under way.
CREATE TABLE search_builds (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  kind text NOT NULL,
  version int NOT NULL,
  is_due boolean NOT NULL,
  reached uuid,
  PRIMARY KEY (org_id, kind)
);

-- What each user has opened, and how often: what they look for is mostly what they looked at before.
CREATE TABLE record_visits (
  org_id uuid NOT NULL,
  user_id uuid NOT NULL,
  kind text NOT NULL,
  record_id uuid NOT NULL,
  visits int NOT NULL,
  last_visited_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, user_id, kind, record_id),
  CONSTRAINT record_visits_user_id_fkey FOREIGN KEY (org_id, user_id) REFERENCES users (org_id, id) ON DELETE CASCADE
);
CREATE INDEX record_visits_last_visited_at_idx ON record_visits (org_id, user_id, last_visited_at DESC);

ALTER TABLE search_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY search_entries_tenant ON search_entries USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE search_builds ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_builds FORCE ROW LEVEL SECURITY;
CREATE POLICY search_builds_tenant ON search_builds USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE record_visits ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_visits FORCE ROW LEVEL SECURITY;
CREATE POLICY record_visits_tenant ON record_visits USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON search_entries TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_builds TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON record_visits TO fairway_app;

-- Row-level security keeps operators that may leak away from indexes, and those of text search are among them. These two
-- functions say the organization themselves, the one of the transaction like every policy, and hand out nothing but ids.
-- After the migrations they are given to a role that row-level security does not bind; where there is no such role they
-- answer the same, slowly.
CREATE FUNCTION search_index(searched_kind text, query tsquery, patterns text[], most int) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET work_mem = '32MB' AS $$
BEGIN
  -- Planned anew each time: how common the words are decides how they are looked up.
  RETURN QUERY EXECUTE 'SELECT e.record_id FROM search_entries e
    WHERE e.org_id = nullif(current_setting(''app.org_id'', true), '''')::uuid AND e.kind = $1 AND e.tokens @@ $2
      AND NOT EXISTS (SELECT FROM unnest($3) pattern WHERE e.body !~ pattern) LIMIT $4'
    USING searched_kind, query, patterns, most;
END $$;

-- About how many entries a query finds, from the statistics alone. (EXPLAIN takes a function that is not STABLE.)
CREATE FUNCTION search_estimate(query tsquery) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE plan json;
BEGIN
  EXECUTE 'EXPLAIN (FORMAT JSON) SELECT FROM search_entries e
    WHERE e.org_id = nullif(current_setting(''app.org_id'', true), '''')::uuid AND e.tokens @@ $1' INTO plan USING query;
  RETURN (plan->0->'Plan'->>'Plan Rows')::bigint;
END $$;
REVOKE ALL ON FUNCTION search_index(text, tsquery, text[], int) FROM PUBLIC;
REVOKE ALL ON FUNCTION search_estimate(tsquery) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_index(text, tsquery, text[], int) TO fairway_app;
GRANT EXECUTE ON FUNCTION search_estimate(tsquery) TO fairway_app;
