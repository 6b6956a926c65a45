-- The answers that idempotency keys keep had webhooks' secrets in clear; a repeated request no longer shows them.
-- The tables' owner is bound by row-level security as well, but for this one statement.
ALTER TABLE idempotency_keys NO FORCE ROW LEVEL SECURITY;
UPDATE idempotency_keys SET result = jsonb_set(result, '{secret}', 'null')
WHERE jsonb_typeof(result) = 'object' AND result->>'secret' LIKE 'whsec\_%';
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
