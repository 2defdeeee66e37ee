import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt, runProgram } from '../support/built-programs.ts';

beforeAll(ensureBuilt);

const strong = 'kZ8-vQ2_xR7mT4wY9pL1';
const url = (user: string, password: string, database = 'accompagna') =>
  `postgres://${user}:${password}@127.0.0.1:1/${database}`;
const urls = (password: string) => ({
  DATABASE_URL: url('accompagna_runtime', strong),
  MIGRATION_DATABASE_URL: url('accompagna_migrator', strong),
  KEY_DATABASE_URL: url('accompagna_runtime', strong, 'accompagna_keys'),
  KEY_MIGRATION_DATABASE_URL: url('accompagna_migrator', password, 'accompagna_keys'),
});

/** Settings, and the name that the sentence must hold. */
const wrong: [string, Record<string, string>, string][] = [
  ['a folder without a name', { DATA_DIR: '' }, 'DATA_DIR'],
  ['a host that is no name', { HOST: 'two words' }, 'HOST'],
  ['a port that is no number', { PORT: 'http' }, 'PORT'],
  ['a port beyond the last', { PORT: '65536' }, 'PORT'],
  ['an address without its scheme', { PUBLIC_URL: 'lavoro.example.org' }, 'PUBLIC_URL'],
  ['an address with a path', { PUBLIC_URL: 'https://example.org/lavoro' }, 'PUBLIC_URL'],
  ['an open host without https', { HOST: '0.0.0.0' }, 'PUBLIC_URL'],
  ['another kind of database', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [
    'one of the four database addresses alone',
    { DATABASE_URL: url('accompagna_runtime', strong) },
    'MIGRATION_DATABASE_URL',
  ],
  ['a demonstration that is neither on nor off', { DEMO: 'yes' }, 'DEMO'],
  ['a demonstration on a server of one’s own', { DEMO: '1', ...urls(strong) }, 'DEMO'],
  [
    'a mail server without its scheme',
    { SMTP_URL: 'mail.example.org', MAIL_FROM: 'posta@example.org' },
    'SMTP_URL',
  ],
  [
    'a mail server with switches',
    { SMTP_URL: 'smtp://mail.example.org?ignoreTLS=true', MAIL_FROM: 'posta@example.org' },
    'SMTP_URL',
  ],
  [
    'a mail server whose address cannot be read',
    { SMTP_URL: 'smtp://mail.example.org:port', MAIL_FROM: 'posta@example.org' },
    'SMTP_URL',
  ],
  ['a mail server without an address to send from', { SMTP_URL: 'smtps://mail.example.org' }, 'MAIL_FROM'],
  ['an address to send from without a mail server', { MAIL_FROM: 'posta@example.org' }, 'SMTP_URL'],
  [
    'an address to send from with a second header',
    { SMTP_URL: 'smtps://mail.example.org', MAIL_FROM: 'posta@example.org\nBcc: x@example.org' },
    'MAIL_FROM',
  ],
  ['a level of the log that does not exist', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
];

describe('the start ends with one sentence that names the setting', () => {
  it.each(wrong)('for %s', async (_, settings, name) => {
    const { code, said } = await runProgram('main', settings);
    expect(said).toMatch(new RegExp(`^The setting ${name} [^\\n]+\\.$`));
    expect(code).toBe(1);
  });
});

describe('the start ends for a password of a database that is', () => {
  it.each([
    ['missing', ''],
    ['short', 'kZ8-vQ2_xR7'],
    ['a default', 'postgres-postgres-postgres'],
    ['the name of the product', 'accompagna-0123456789'],
    ['a few letters again and again', 'zyzyzyzyzyzyzyzyzyzy'],
  ])('%s, without showing it', async (_, password) => {
    const { code, said } = await runProgram('main', urls(password));
    expect(said).toMatch(
      /^The password in KEY_MIGRATION_DATABASE_URL is missing, short or a default: [^\n]+\.$/,
    );
    if (password !== '') expect(said).not.toContain(password);
    expect(code).toBe(1);
  });
});
