-- Sign-in identities (better-auth). They carry no org_id: a person signs in before the organization is known,
-- so these are small global look-up tables (reference tables on Citus). Everything about work is in `users`.
CREATE TABLE auth_users (
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  is_active boolean NOT NULL DEFAULT true,
  two_factor_enabled boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE TABLE auth_sessions (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth_users (id) ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX auth_sessions_user_id_idx ON auth_sessions (user_id);
CREATE TABLE auth_accounts (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth_users (id) ON DELETE CASCADE,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  UNIQUE (provider_id, account_id)
);
CREATE INDEX auth_accounts_user_id_idx ON auth_accounts (user_id);
CREATE TABLE auth_verifications (
  id uuid PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX auth_verifications_identifier_idx ON auth_verifications (identifier);
CREATE TABLE auth_two_factors (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth_users (id) ON DELETE CASCADE,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  verified boolean NOT NULL DEFAULT true,
  failed_verification_count int NOT NULL DEFAULT 0,
  locked_until timestamptz
);
CREATE INDEX auth_two_factors_user_id_idx ON auth_two_factors (user_id);
CREATE TABLE auth_rate_limits (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  count int NOT NULL,
  last_request bigint NOT NULL
);
-- An invitation is found by the hash of its secret before the organization is known.
CREATE TABLE auth_invitations (
  token_hash text PRIMARY KEY,
  organization_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  user_id uuid NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX auth_invitations_user_id_idx ON auth_invitations (organization_id, user_id);

CREATE TABLE departments (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  parent_id uuid,
  head_id uuid,
  position int NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT departments_parent_id_fkey FOREIGN KEY (org_id, parent_id) REFERENCES departments (org_id, id)
);
CREATE UNIQUE INDEX departments_name_key ON departments (org_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), name) WHERE deleted_at IS NULL;

CREATE TABLE users (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  email text,
  phone text,
  title text,
  department_id uuid NOT NULL,
  manager_id uuid,
  status text NOT NULL CHECK (status IN ('active', 'invited', 'inactive')),
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT users_department_id_fkey FOREIGN KEY (org_id, department_id) REFERENCES departments (org_id, id),
  CONSTRAINT users_manager_id_fkey FOREIGN KEY (org_id, manager_id) REFERENCES users (org_id, id)
);
CREATE UNIQUE INDEX users_email_key ON users (org_id, lower(email)) WHERE deleted_at IS NULL;
CREATE INDEX users_department_id_idx ON users (org_id, department_id);
CREATE INDEX users_manager_id_idx ON users (org_id, manager_id);
ALTER TABLE departments ADD CONSTRAINT departments_head_id_fkey FOREIGN KEY (org_id, head_id) REFERENCES users (org_id, id);

CREATE TABLE roles (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  description text,
  rights text[] NOT NULL,
  scope text NOT NULL CHECK (scope IN ('own', 'ownAndSubordinates', 'department', 'departmentAndBelow', 'all')),
  is_system boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX roles_name_key ON roles (org_id, name) WHERE deleted_at IS NULL;

CREATE TABLE user_roles (
  org_id uuid NOT NULL,
  user_id uuid NOT NULL,
  role_id uuid NOT NULL,
  PRIMARY KEY (org_id, user_id, role_id),
  CONSTRAINT user_roles_user_id_fkey FOREIGN KEY (org_id, user_id) REFERENCES users (org_id, id) ON DELETE CASCADE,
  CONSTRAINT user_roles_role_id_fkey FOREIGN KEY (org_id, role_id) REFERENCES roles (org_id, id)
);
CREATE INDEX user_roles_role_id_idx ON user_roles (org_id, role_id);

ALTER TABLE departments ENABLE ROW LEVEL SECURITY;
ALTER TABLE departments FORCE ROW LEVEL SECURITY;
CREATE POLICY departments_tenant ON departments USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
CREATE POLICY users_tenant ON users USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE roles FORCE ROW LEVEL SECURITY;
CREATE POLICY roles_tenant ON roles USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE user_roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_roles FORCE ROW LEVEL SECURITY;
CREATE POLICY user_roles_tenant ON user_roles USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON auth_users TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth_sessions TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth_accounts TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth_verifications TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth_two_factors TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth_rate_limits TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth_invitations TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON departments TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON users TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON roles TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON user_roles TO fairway_app;
