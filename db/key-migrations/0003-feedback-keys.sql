-- A free text that a reader left under a public page goes when an editor takes it away, and after twelve months in any
-- case: its key goes with it.
alter policy wrapped_key_delete on keys.wrapped_key using (data_class in ('application', 'import', 'feedback'));
