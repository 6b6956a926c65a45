-- The sign-in tables are global: on Citus they are reference tables, which cannot point to distributed ones (ADR 2).
ALTER TABLE auth_users DROP CONSTRAINT auth_users_organization_id_fkey;
ALTER TABLE auth_invitations DROP CONSTRAINT auth_invitations_organization_id_fkey;
