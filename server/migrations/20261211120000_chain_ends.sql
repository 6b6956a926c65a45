-- Where each sealing left the end of the audit chain, written together with its links: what is cut off afterwards leaves its
-- end here (ADR 20). Like the chain, it can be added to and not changed; like the chain, it goes with no organization's row.
CREATE TABLE chain_ends (
  org_id uuid NOT NULL,
  position bigint NOT NULL CHECK (position > 0),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (org_id, position)
);

-- What was sealed before this version has its end noted too. The owner is bound by row-level security while it is forced, and
-- sees no organization here.
ALTER TABLE organizations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE activity_chain NO FORCE ROW LEVEL SECURITY;
INSERT INTO chain_ends (org_id, position, hash)
  SELECT o.org_id, c.position, c.hash FROM organizations o CROSS JOIN LATERAL
    (SELECT position, hash FROM activity_chain WHERE org_id = o.org_id ORDER BY position DESC LIMIT 1) c;
ALTER TABLE activity_chain FORCE ROW LEVEL SECURITY;
ALTER TABLE organizations FORCE ROW LEVEL SECURITY;

ALTER TABLE chain_ends ENABLE ROW LEVEL SECURITY;
ALTER TABLE chain_ends FORCE ROW LEVEL SECURITY;
CREATE POLICY chain_ends_tenant ON chain_ends USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
GRANT SELECT, INSERT ON chain_ends TO fairway_app;

-- A verification that finds the chain sound remembers its end, which stands for all before it. The application can let go of
-- those, and of nothing that no verification has passed.
CREATE FUNCTION forget_chain_ends(organization uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM public.chain_ends WHERE org_id = organization
    AND position <= (SELECT max(position) FROM public.audit_heads WHERE org_id = organization) $$;
REVOKE ALL ON FUNCTION forget_chain_ends(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_chain_ends(uuid) TO fairway_app;
