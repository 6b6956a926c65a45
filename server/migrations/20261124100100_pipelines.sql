CREATE TABLE pipelines (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  is_default boolean NOT NULL,
  custom jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX pipelines_is_default_key ON pipelines (org_id) WHERE is_default AND deleted_at IS NULL;
CREATE UNIQUE INDEX pipelines_name_key ON pipelines (org_id, lower(name)) WHERE deleted_at IS NULL;

-- A removed stage keeps its row, so that the history of the opportunities that passed through it keeps its name.
CREATE TABLE stages (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  name text NOT NULL,
  win_rate numeric(5,2) NOT NULL,
  position int NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id),
  CONSTRAINT stages_pipeline_id_fkey FOREIGN KEY (org_id, pipeline_id) REFERENCES pipelines (org_id, id),
  CONSTRAINT stages_win_rate_check CHECK (win_rate BETWEEN 0 AND 100)
);
CREATE INDEX stages_pipeline_id_idx ON stages (org_id, pipeline_id, position);

CREATE TABLE loss_reasons (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  is_active boolean NOT NULL DEFAULT true,
  position int NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  PRIMARY KEY (org_id, id)
);
CREATE INDEX loss_reasons_position_idx ON loss_reasons (org_id, position) WHERE deleted_at IS NULL;

ALTER TABLE pipelines ENABLE ROW LEVEL SECURITY;
ALTER TABLE pipelines FORCE ROW LEVEL SECURITY;
CREATE POLICY pipelines_tenant ON pipelines USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE stages ENABLE ROW LEVEL SECURITY;
ALTER TABLE stages FORCE ROW LEVEL SECURITY;
CREATE POLICY stages_tenant ON stages USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
ALTER TABLE loss_reasons ENABLE ROW LEVEL SECURITY;
ALTER TABLE loss_reasons FORCE ROW LEVEL SECURITY;
CREATE POLICY loss_reasons_tenant ON loss_reasons USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON pipelines TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON stages TO fairway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON loss_reasons TO fairway_app;
