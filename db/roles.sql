-- The database roles of Accompagna. Run once, as a superuser, on a server of one's own;
-- the launcher runs it on the embedded server. Passwords are set apart (ALTER ROLE … PASSWORD).
-- No role here is superuser, may bypass row security, create roles or create databases.
do $$
declare r text;
begin
  foreach r in array array['accompagna_migrator', 'accompagna_runtime'] loop
    if not exists (select from pg_roles where rolname = r) then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication', r);
    end if;
  end loop;
  foreach r in array array['accompagna_gate', 'accompagna_sign_in', 'accompagna_sealing',
                           'accompagna_upkeep', 'accompagna_applying', 'accompagna_hosting', 'accompagna_messaging',
                           'accompagna_visiting', 'accompagna_rating', 'accompagna_publishing', 'accompagna_counting', 'accompagna_administration',
                           'accompagna_copying'] loop
    if not exists (select from pg_roles where rolname = r) then
      execute format('create role %I nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication', r);
    end if;
  end loop;
end $$;

-- The gate owns the few definer functions; the migrator hands them to it.
grant accompagna_gate to accompagna_migrator with inherit false, set true;
-- Purposes of the application: entered with SET LOCAL ROLE by withSystem, never inherited.
grant accompagna_sign_in, accompagna_sealing, accompagna_applying, accompagna_hosting, accompagna_upkeep, accompagna_messaging,
  accompagna_visiting, accompagna_rating, accompagna_publishing, accompagna_counting to accompagna_runtime with inherit false, set true;
-- Purposes of the operator at the console: out of reach of the application.
grant accompagna_administration, accompagna_copying to accompagna_migrator with inherit false, set true;

-- No request may hang: a statement that lasts longer has lost its reader.
alter role accompagna_runtime set statement_timeout = '10s';
alter role accompagna_runtime set lock_timeout = '5s';
alter role accompagna_runtime set idle_in_transaction_session_timeout = '15s';
alter role accompagna_runtime set search_path = 'app';
alter role accompagna_migrator set search_path = 'app';
alter role accompagna_migrator set lock_timeout = '5s';
