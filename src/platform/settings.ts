import { resolve } from 'node:path';
import { z } from 'zod';
import { type EmailAddress, parseEmailAddress } from '../values/email-address.ts';

/** The settings of an installation, read from the environment once, at the start. The table of the README
 *  is written from `settingsTable`; a wrong value ends the start with one sentence that names it. */
export const settingsTable = {
  DATA_DIR: { fallback: './data', says: 'Folder of the embedded database, of the key file and of the logs.' },
  HOST: { fallback: '127.0.0.1', says: 'Address on which the application listens.' },
  PORT: { fallback: '3000', says: 'Port on which the application listens.' },
  PUBLIC_URL: {
    fallback: '',
    says: 'Address people type; `https://…` behind a proxy. Empty: `http://HOST:PORT`.',
  },
  KEY_DIR: {
    fallback: '',
    says: 'Folder of the key file, outside the database and its backups. Empty: `DATA_DIR/keys`.',
  },
  FILES_DIR: {
    fallback: '',
    says: 'Folder of the files that people attach, encrypted. Empty: `DATA_DIR/files`.',
  },
  DATABASE_URL: {
    fallback: '',
    says: 'PostgreSQL of one’s own, as the role `accompagna_runtime`. Empty: the embedded server.',
  },
  MIGRATION_DATABASE_URL: {
    fallback: '',
    says: 'The same database, as the role `accompagna_migrator`. Needed with DATABASE_URL.',
  },
  KEY_DATABASE_URL: {
    fallback: '',
    says: 'Database of the wrapped keys, as `accompagna_runtime`. Needed with DATABASE_URL.',
  },
  KEY_MIGRATION_DATABASE_URL: {
    fallback: '',
    says: 'The same, as `accompagna_migrator`. Needed with DATABASE_URL.',
  },
  DEMO: {
    fallback: '',
    says: '`1`, or empty on an empty embedded database: invented people, and sign-in without a password. `0` in production: the embedded database starts empty.',
  },
  SMTP_URL: {
    fallback: '',
    says: 'Mail server: `smtps://user:password@host` or, with STARTTLS, `smtp://…`; without TLS on this machine only. Empty: no mail leaves.',
  },
  MAIL_FROM: { fallback: '', says: 'Address the mails come from. Needed with SMTP_URL.' },
  LOG_LEVEL: { fallback: 'info', says: '`error`, `warn`, `info` or `debug`. No level writes personal data.' },
} as const;

/** A setting has a value the application cannot start with. The message is one sentence that names it. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

const postgresUrl = z.union([
  z.literal(''),
  z.string().regex(/^postgres(ql)?:\/\/.+/, 'must begin with postgres:// '),
]);
const schema = z.object({
  DATA_DIR: z.string().min(1, 'must name a folder'),
  HOST: z.string().regex(/^[0-9a-zA-Z.:-]+$/, 'must be an address or a host name'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((n) => n <= 65535, 'must be a number from 0 to 65535'),
  PUBLIC_URL: z.union([
    z.literal(''),
    z.string().regex(/^https?:\/\/[^/\s]+$/, 'must be https://host or http://host:port, without a path'),
  ]),
  KEY_DIR: z.string(),
  FILES_DIR: z.string(),
  DATABASE_URL: postgresUrl,
  MIGRATION_DATABASE_URL: postgresUrl,
  KEY_DATABASE_URL: postgresUrl,
  KEY_MIGRATION_DATABASE_URL: postgresUrl,
  DEMO: z.enum(['', '0', '1'], { message: 'must be 1 or empty' }),
  SMTP_URL: z
    .string()
    .regex(/^$|^smtps?:\/\/([^\s/?#@]+@)?[^\s/?#@]+$/, 'must be smtps://user:password@host or smtp://…')
    .refine((url) => url === '' || URL.canParse(url), 'must be an address that can be read'),
  MAIL_FROM: z
    .string()
    .refine((a) => a === '' || parseEmailAddress(a).ok, 'must be one e-mail address, without a name'),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug'], { message: 'must be error, warn, info or debug' }),
});

/** Where mails are handed over, and in whose name. The address of the server may hold a password. */
export type MailSettings = { readonly smtpUrl: string; readonly from: EmailAddress };

/** The settings as the program uses them: paths absolute, switches as booleans. */
export type Settings = {
  dataDir: string;
  host: string;
  port: number;
  publicUrl: string;
  keyDir: string;
  filesDir: string;
  databaseUrl: string;
  migrationDatabaseUrl: string;
  keyDatabaseUrl: string;
  keyMigrationDatabaseUrl: string;
  /** '1' asks for a demonstration, '0' refuses one, unset leaves it to an empty embedded database */
  demo: boolean | undefined;
  /** unset: no mail leaves */
  mail: MailSettings | undefined;
  logLevel: 'error' | 'warn' | 'info' | 'debug';
};

/** Reads the settings.
 *  @param env name → value, as the process has it
 *  @throws WrongSetting with one sentence that names the setting */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const raw = Object.fromEntries(
    Object.entries(settingsTable).map(([name, s]) => [name, env[name] ?? s.fallback]),
  );
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new WrongSetting(`The setting ${String(issue?.path[0])} ${issue?.message ?? 'is wrong'}.`);
  }
  const s = parsed.data;
  const urls = [
    'DATABASE_URL',
    'MIGRATION_DATABASE_URL',
    'KEY_DATABASE_URL',
    'KEY_MIGRATION_DATABASE_URL',
  ] as const;
  const missing = urls.filter((name) => s[name] === '');
  if (missing.length > 0 && missing.length < urls.length) {
    throw new WrongSetting(
      `The setting ${missing[0]} is missing: a database of one's own needs ${urls.join(', ')}.`,
    );
  }
  if (s.DEMO === '1' && s.DATABASE_URL !== '') {
    throw new WrongSetting(
      'The setting DEMO is 1, but a demonstration lives on the embedded database only: leave DATABASE_URL empty.',
    );
  }
  const loopback = ['127.0.0.1', 'localhost', '::1'].includes(s.HOST);
  if (!loopback && s.DEMO !== '1' && !s.PUBLIC_URL.startsWith('https://')) {
    throw new WrongSetting(
      'The setting PUBLIC_URL must begin with https:// when HOST is open to the network: session cookies need it.',
    );
  }
  const dataDir = resolve(s.DATA_DIR);
  return {
    dataDir,
    host: s.HOST,
    port: s.PORT,
    publicUrl: s.PUBLIC_URL || `http://${s.HOST}:${s.PORT}`,
    keyDir: s.KEY_DIR === '' ? resolve(dataDir, 'keys') : resolve(s.KEY_DIR),
    filesDir: s.FILES_DIR === '' ? resolve(dataDir, 'files') : resolve(s.FILES_DIR),
    databaseUrl: s.DATABASE_URL,
    migrationDatabaseUrl: s.MIGRATION_DATABASE_URL,
    keyDatabaseUrl: s.KEY_DATABASE_URL,
    keyMigrationDatabaseUrl: s.KEY_MIGRATION_DATABASE_URL,
    demo: s.DEMO === '' ? undefined : s.DEMO === '1',
    mail: mailSettings(s.SMTP_URL, s.MAIL_FROM),
    logLevel: s.LOG_LEVEL,
  };
}

function mailSettings(smtpUrl: string, address: string): MailSettings | undefined {
  if (smtpUrl === '' && address === '') return undefined;
  if (smtpUrl === '')
    throw new WrongSetting('The setting SMTP_URL is missing: MAIL_FROM says nothing alone.');
  const from = parseEmailAddress(address);
  if (!from.ok) throw new WrongSetting('The setting MAIL_FROM is missing: SMTP_URL needs it.');
  return { smtpUrl, from: from.value };
}

/** What the application process gets of the launcher's environment: everything but the addresses of the databases.
 *  It is told its own over the pipe, and the migrator's never reaches it. */
export function applicationEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.endsWith('DATABASE_URL')));
}
