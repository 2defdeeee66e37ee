-- A draft that nobody sent, and the rows of an imported list, go after thirty days, and their keys with them: else
-- yesterday's backup of the data would still open them. The classes of a person herself are none of these.
create policy wrapped_key_delete on keys.wrapped_key for delete to accompagna_runtime using (data_class in ('application', 'import'));
grant delete on keys.wrapped_key to accompagna_runtime;
