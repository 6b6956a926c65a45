-- What no two records of a kind may have alike: one field, or several together.
CREATE TABLE unique_rules (
  org_id uuid NOT NULL REFERENCES organizations (org_id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL,
  -- Keys of fields as the API has them, and where in a row their values are: 't:name', 'n:custom.size', 'p:phone'.
  fields text[] NOT NULL CHECK (cardinality(fields) BETWEEN 1 AND 4),
  parts text[] NOT NULL CHECK (cardinality(parts) = cardinality(fields)),
  -- 'clearing': records are alike, and what was noted under the rule is cleared away before it is refused.
  status text NOT NULL CHECK (status IN ('checking', 'clearing', 'active', 'refused', 'removed')),
  -- Transactions from this one on know the status; those before may not. Found out after the status has been committed.
  since xid8,
  -- How far the check of records that were there before has come.
  checked_to uuid,
  duplicates jsonb,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, id)
);
CREATE INDEX unique_rules_kind_idx ON unique_rules (org_id, kind);
ALTER TABLE unique_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE unique_rules FORCE ROW LEVEL SECURITY;
CREATE POLICY unique_rules_tenant ON unique_rules USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON unique_rules TO fairway_app;

-- Who holds which value under a rule. Records in the recycle bin hold none.
CREATE TABLE unique_values (
  org_id uuid NOT NULL,
  rule_id uuid NOT NULL,
  key bytea NOT NULL,
  record_id uuid NOT NULL,
  PRIMARY KEY (org_id, rule_id, key),
  CONSTRAINT unique_values_record_key UNIQUE (org_id, record_id, rule_id),
  FOREIGN KEY (org_id, rule_id) REFERENCES unique_rules (org_id, id) ON DELETE CASCADE
);
ALTER TABLE unique_values ENABLE ROW LEVEL SECURITY;
ALTER TABLE unique_values FORCE ROW LEVEL SECURITY;
CREATE POLICY unique_values_tenant ON unique_values USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON unique_values TO fairway_app;

-- The same for values that people take for the same: whatever the case of letters, their width, and spaces around and
-- between; phone numbers by their digits, Chinese ones also without their country code. Null where one of the parts is empty: such a record is compared with none.
CREATE FUNCTION unique_key(record jsonb, parts text[]) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN count(v.value) = cardinality(parts) THEN sha256(convert_to(string_agg(v.value, E'\x1f' ORDER BY p.at), 'UTF8')) END
  FROM unnest(parts) WITH ORDINALITY p (part, at)
  CROSS JOIN LATERAL (SELECT CASE WHEN substr(p.part, 3, 7) = 'custom.' THEN record->'custom'->>substr(p.part, 10) ELSE record->>substr(p.part, 3) END) g (given)
  CROSS JOIN LATERAL (SELECT nullif(btrim(regexp_replace(CASE left(p.part, 1)
      WHEN 'n' THEN trim_scale(g.given::numeric)::text
      WHEN 'p' THEN regexp_replace(regexp_replace(normalize(g.given, NFKC), '[^0-9]', '', 'g'), '^(00)?86([0-9]{10,})$', '\2')
      ELSE lower(normalize(g.given, NFKC)) END, '\s+', ' ', 'g')), '')) v (value)
$$;
