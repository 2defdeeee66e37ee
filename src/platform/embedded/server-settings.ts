/** `postgresql.conf`, written anew at each start: what a release changes here holds from its first start on.
 *  @param folders absolute paths of the socket's and the log's folder */
export function serverSettings(folders: { socket: string; log: string }): string {
  const settings: Record<string, string> = {
    // reach: the socket's folder is the door, and who passes it still needs a password
    listen_addresses: '',
    unix_socket_directories: `"${folders.socket.replaceAll('"', '""')}"`,
    password_encryption: 'scram-sha-256',
    ssl: 'off',
    max_connections: '60',
    // durability: an acknowledged write is on disk; the boot check of the application asserts these again
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    wal_level: 'replica',
    max_wal_senders: '0',
    allow_alter_system: 'off',
    // size and manner
    shared_buffers: '128MB',
    jit: 'off',
    timezone: 'UTC',
    default_text_search_config: 'pg_catalog.italian',
    idle_in_transaction_session_timeout: '60s',
    ...withoutPersonalData,
    log_timezone: 'UTC',
    logging_collector: 'on',
    log_directory: folders.log,
    log_filename: 'postgres-%a.log',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_truncate_on_rotation: 'on',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${quoted(value)}\n`)
    .join('');
}

/** No statement, parameter or row reaches the log. The usual switches leave three gaps: an error's own message
 *  quotes values (`invalid input syntax for type uuid: "…"`), its DETAIL shows the failing row, and a crash logs
 *  what the process ran. Errors therefore stay out (the application hears them), and details are cut. */
const withoutPersonalData: Record<string, string> = {
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** `pg_hba.conf`: the socket with a password, and nothing else, even if somebody opened a port. */
export const ACCESS_RULES = 'local all all scram-sha-256\n';

/** Within quotes the file reads backslashes as escapes. */
const quoted = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
