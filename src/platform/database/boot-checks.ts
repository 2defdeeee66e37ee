import { sql } from 'kysely';
import type { Doors } from './pools.ts';

/** The application will not start: one sentence says why and what to do. */
export class UnsafeStart extends Error {
  override readonly name = 'UnsafeStart';
}

type Facts = {
  version: number;
  rolsuper: boolean;
  rolbypassrls: boolean;
  rolcreaterole: boolean;
  owns: boolean;
  inherits: boolean;
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
  data_checksums: string;
  listen_addresses: string;
  ssl: boolean;
  password_encryption: string;
};

const ask = sql<Facts>`
  select current_setting('server_version_num')::int as version, r.rolsuper, r.rolbypassrls, r.rolcreaterole,
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('app', 'gate', 'audit', 'keys', 'migration') and c.relowner = r.oid)
      or exists (select from pg_database d where d.datname = current_database() and d.datdba = r.oid)
      or exists (select from pg_namespace n where n.nspname in ('app', 'gate', 'audit', 'keys', 'migration') and n.nspowner = r.oid) as owns,
    exists (select from pg_auth_members m where m.member = r.oid and m.inherit_option) as inherits,
    current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
    current_setting('synchronous_commit') as synchronous_commit, current_setting('data_checksums') as data_checksums,
    current_setting('listen_addresses') as listen_addresses, current_setting('password_encryption') as password_encryption,
    coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as ssl
  from pg_roles r where r.rolname = current_user`;

/** Every reason not to start on this connection, as sentences.
 *  @param embedded the server is ours: it must have checksums and no open port */
export function unsafeReasons(f: Facts, embedded: boolean): string[] {
  const no: [boolean, string][] = [
    [f.version < 180_000, `PostgreSQL is older than 18 (${f.version}): upgrade the server.`],
    [f.rolsuper, 'The runtime role is a superuser: use accompagna_runtime of db/roles.sql in DATABASE_URL.'],
    [f.rolbypassrls, 'The runtime role may bypass row security: alter it with NOBYPASSRLS.'],
    [f.rolcreaterole, 'The runtime role may create roles: alter it with NOCREATEROLE.'],
    [f.owns, 'The runtime role owns the database or some of its tables: only the migrator may own.'],
    [
      f.inherits,
      'The runtime role inherits the grants of another role: grant the purposes with inherit false, as db/roles.sql does.',
    ],
    [f.fsync !== 'on', 'The server runs with fsync off: what it acknowledges may be lost.'],
    [f.full_page_writes !== 'on', 'The server runs with full_page_writes off: a crash may corrupt it.'],
    [
      f.synchronous_commit === 'off',
      'The server runs with synchronous_commit off: what it acknowledges may be lost.',
    ],
    [
      embedded && f.data_checksums !== 'on',
      'The embedded database has no data checksums: it was not made by this program.',
    ],
    [
      embedded && f.listen_addresses !== '',
      'The embedded database listens on the network: it must listen on its socket only.',
    ],
    [
      f.password_encryption !== 'scram-sha-256',
      'The server stores passwords in a weak form: set password_encryption to scram-sha-256.',
    ],
  ];
  return no.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
}

/** Refuses to start on an unsafe server or as an unsafe role.
 *  @throws UnsafeStart with the first reason */
export async function assertSafeStart(doors: Doors, embedded: boolean): Promise<void> {
  for (const db of [doors.data, doors.keys]) {
    const { rows } = await ask.execute(db);
    const facts = rows[0];
    const [reason] =
      facts === undefined ? ['The database does not say who we are.'] : unsafeReasons(facts, embedded);
    if (reason !== undefined) throw new UnsafeStart(reason);
  }
}

const weakWords = /^(password|postgres|accompagna|changeme|secret|admin|test|demo|12345)/i;

/** Refuses a weak or default password of a database URL.
 *  @throws UnsafeStart with a sentence that names the setting, never the password */
export function assertStrongSecret(name: string, url: string): void {
  const password = decodeURIComponent(new URL(url).password);
  if (password.length < 16 || weakWords.test(password) || new Set(password).size < 8) {
    throw new UnsafeStart(
      `The password in ${name} is missing, short or a default: set one of at least 16 random characters.`,
    );
  }
}
