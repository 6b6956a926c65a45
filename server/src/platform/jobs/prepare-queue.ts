import { runMigrations } from 'graphile-worker'
import type pg from 'pg'

/** Makes or updates the job queue's own tables and lets the app role use them: jobs are added in the business transaction. */
export async function prepareQueue(pool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: pool })
  await pool.query(`
    GRANT USAGE ON SCHEMA graphile_worker TO fairway_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO fairway_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO fairway_app;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO fairway_app;
    DO $$ DECLARE t text; BEGIN
      FOR t IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'fairway_app_queue') LOOP
        EXECUTE format('CREATE POLICY fairway_app_queue ON graphile_worker.%I TO fairway_app USING (true) WITH CHECK (true)', t);
      END LOOP;
    END $$;
  `)
}
