-- A question may say what to ask the index for first, whose records: of words that are in more records than these people have,
-- the index would bring all places together only to leave most of them out. What it then proposes is held against the whole
-- question, which is written so that the index does not serve it.
CREATE OR REPLACE FUNCTION search_proposals(questions jsonb) RETURNS TABLE (place int, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET work_mem = '32MB'
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  asked record;
BEGIN
  FOR asked IN
    SELECT (q.position - 1)::int AS place, q.kind, q.query::tsquery AS query, q.patterns, q.most,
      coalesce(nullif(q.first, ''), q.query)::tsquery AS first, coalesce(q.first, '') = '' AS is_whole
    FROM ROWS FROM (jsonb_to_recordset(questions) AS (kind text, query text, first text, patterns text[], most int))
      WITH ORDINALITY q (kind, query, first, patterns, most, position)
  LOOP
    RETURN QUERY SELECT asked.place, e.record_id FROM search_entries e
      WHERE (e.org_id = nullif(current_setting('app.org_id', true), '')::uuid AND e.kind = asked.kind) IS TRUE
        AND e.tokens @@ asked.first AND (asked.is_whole OR e.tokens @@ asked.query)
        AND NOT EXISTS (SELECT FROM unnest(asked.patterns) pattern WHERE e.body !~ pattern)
      LIMIT asked.most;
  END LOOP;
END $$;

-- Lists ask the same function, one question at a time.
DROP FUNCTION search_index(text, tsquery, text[], int);
