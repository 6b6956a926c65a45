-- The tokens alone decide which entries are read: they already name organization and kind. Written so that no index serves
-- them, the other two conditions are only a check; where the database took their index as well, it went through every entry
-- of the kind.
CREATE OR REPLACE FUNCTION search_index(searched_kind text, query tsquery, patterns text[], most int) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET work_mem = '32MB' AS $$
BEGIN
  -- Planned anew each time: how common the words are decides how they are looked up.
  RETURN QUERY EXECUTE 'SELECT e.record_id FROM search_entries e
    WHERE (e.org_id = nullif(current_setting(''app.org_id'', true), '''')::uuid AND e.kind = $1) IS TRUE AND e.tokens @@ $2
      AND NOT EXISTS (SELECT FROM unnest($3) pattern WHERE e.body !~ pattern) LIMIT $4'
    USING searched_kind, query, patterns, most;
END $$;
