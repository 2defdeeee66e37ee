import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { TestDatabase } from './test-database.ts';

/** Tables that a refusal may touch: who is signed in, and until when. */
const aside = ['session', 'sign_in_attempt'];

/** A digest for each table of the data, and for the folder of files: what differs between two of them was written.
 *  The audit is left out: a refusal is written down there. */
export async function digestOfData(
  db: Pick<TestDatabase, 'asSuperuser' | 'filesDir'>,
): Promise<Readonly<Record<string, string>>> {
  const tables = await db.asSuperuser<{ t: string }>(
    "select tablename as t from pg_tables where schemaname = 'app' order by tablename",
  );
  const found: Record<string, string> = {};
  for (const { t } of tables) {
    if (aside.includes(t)) continue;
    const [row] = await db.asSuperuser<{ hash: string }>(
      `select md5(coalesce(string_agg(x::text, E'\\n' order by x::text), '')) as hash from app.${t} x`,
    );
    found[t] = row?.hash ?? '';
  }
  const files = readdirSync(db.filesDir, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  const names = files.map((e) => e.name).sort();
  found['files'] = createHash('sha256').update(names.join('\n')).digest('hex');
  return found;
}
