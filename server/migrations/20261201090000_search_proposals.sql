-- The questions of one search, of every kind, in one call: each row is a question's place, from 0, and an id that the index
-- proposes for it. The plan is kept: with every other way turned off there is only the index on the tokens, whatever the words.
CREATE FUNCTION search_proposals(questions jsonb) RETURNS TABLE (place int, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET work_mem = '32MB'
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  asked record;
BEGIN
  FOR asked IN
    SELECT (q.position - 1)::int AS place, q.kind, q.query::tsquery AS query, q.patterns, q.most
    FROM ROWS FROM (jsonb_to_recordset(questions) AS (kind text, query text, patterns text[], most int))
      WITH ORDINALITY q (kind, query, patterns, most, position)
  LOOP
    RETURN QUERY SELECT asked.place, e.record_id FROM search_entries e
      WHERE (e.org_id = nullif(current_setting('app.org_id', true), '')::uuid AND e.kind = asked.kind) IS TRUE
        AND e.tokens @@ asked.query AND NOT EXISTS (SELECT FROM unnest(asked.patterns) pattern WHERE e.body !~ pattern)
      LIMIT asked.most;
  END LOOP;
END $$;

-- The same for a single question; its plan is kept now too.
CREATE OR REPLACE FUNCTION search_index(searched_kind text, query tsquery, patterns text[], most int) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET work_mem = '32MB'
SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN QUERY SELECT e.record_id FROM search_entries e
    WHERE (e.org_id = nullif(current_setting('app.org_id', true), '')::uuid AND e.kind = searched_kind) IS TRUE
      AND e.tokens @@ query AND NOT EXISTS (SELECT FROM unnest(patterns) pattern WHERE e.body !~ pattern) LIMIT most;
END $$;

-- What the database has counted of the tokens: how many entries there are, and the share of them that has each of the most
-- common tokens. For the application only, which works out from it how common words are; nobody else is told of it.
CREATE FUNCTION search_statistics() RETURNS TABLE (entries real, lexemes text[], shares real[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.reltuples, s.most_common_elems::text::text[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::text[])]
  FROM pg_class c LEFT JOIN pg_stats s ON s.schemaname = 'public' AND s.tablename = 'search_entries' AND s.attname = 'tokens'
  WHERE c.oid = 'public.search_entries'::regclass
$$;
DROP FUNCTION search_estimate(tsquery);
-- Three thousand of them: among millions of entries, what is in fewer than these is in some thousands at most.
ALTER TABLE search_entries ALTER COLUMN tokens SET STATISTICS 300;
ANALYZE search_entries (tokens);

REVOKE ALL ON FUNCTION search_proposals(jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION search_statistics() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_proposals(jsonb) TO fairway_app;
GRANT EXECUTE ON FUNCTION search_statistics() TO fairway_app;
