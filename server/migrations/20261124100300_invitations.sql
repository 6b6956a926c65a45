-- A used link is told apart from a wrong one until the person is invited again.
ALTER TABLE auth_invitations ADD COLUMN accepted_at timestamptz;
