CREATE TABLE products (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  code text,
  series text,
  unit text,
  price numeric(18,2) NOT NULL,
  currency text NOT NULL,
  is_active boolean NOT NULL DEFAULT true,
  description text,
  custom jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT products_price_check CHECK (price >= 0)
);
CREATE UNIQUE INDEX products_code_key ON products (org_id, lower(code)) WHERE deleted_at IS NULL AND code <> '';
CREATE INDEX products_updated_at_idx ON products (org_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX products_name_idx ON products (org_id, name);
ALTER TABLE products ENABLE ROW LEVEL SECURITY;
ALTER TABLE products FORCE ROW LEVEL SECURITY;
CREATE POLICY products_tenant ON products USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON products TO fairway_app;
