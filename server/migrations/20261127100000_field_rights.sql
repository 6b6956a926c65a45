-- What a role may see and change of single fields: {"customer": {"phone": "masked"}}. What is not in there is open.
ALTER TABLE roles ADD COLUMN field_rights jsonb NOT NULL DEFAULT '{}';
