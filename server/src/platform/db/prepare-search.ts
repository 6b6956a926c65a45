import type pg from 'pg'

/**
 * Gives the search functions to `fairway_search`, a role that nobody signs in as and that row-level security does not bind:
 * otherwise the search cannot use its index (ADR 11). Only an administrator of the database can make such a role; without
 * one the functions stay the owner's and are right but slow. Answers whether they are fast.
 */
export async function prepareSearch(pool: pg.Pool): Promise<boolean> {
  const found = await pool.query<{ rolbypassrls: boolean }>(
    `SELECT rolbypassrls FROM pg_roles WHERE rolname = 'fairway_search'`,
  )
  if (found.rows.length === 0 && !(await succeeds(pool, 'CREATE ROLE fairway_search NOLOGIN BYPASSRLS'))) return false
  if (found.rows[0]?.rolbypassrls === false) return false
  // A schema on its way to the present one has not all of them yet.
  const others = await pool.query<{ signature: string }>(
    `SELECT p.oid::regprocedure::text AS signature FROM pg_proc p
     WHERE p.pronamespace = 'public'::regnamespace AND p.proname IN ('search_index', 'search_proposals', 'search_statistics')
       AND p.proowner <> 'fairway_search'::regrole`,
  )
  if (others.rows.length === 0) return true
  // A new owner must be one that the old one can act as, and may create in the schema for that moment.
  return succeeds(
    pool,
    `DO $$ BEGIN
       IF NOT pg_has_role(current_user, 'fairway_search', 'MEMBER') THEN GRANT fairway_search TO CURRENT_USER; END IF;
     END $$;
     GRANT USAGE, CREATE ON SCHEMA public TO fairway_search;
     GRANT SELECT ON search_entries TO fairway_search;
     ${others.rows.map(({ signature }) => `ALTER FUNCTION ${signature} OWNER TO fairway_search;`).join('\n')}
     REVOKE CREATE ON SCHEMA public FROM fairway_search;`,
  )
}

/** All of it or nothing; false when the login lacks the right. */
async function succeeds(pool: pg.Pool, statements: string): Promise<boolean> {
  try {
    await pool.query(statements)
    return true
  } catch (error) {
    if ((error as pg.DatabaseError).code === '42501') return false
    throw error
  }
}
