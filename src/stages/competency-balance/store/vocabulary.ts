import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { VocabularyKind, VocabularyTerm } from '../types.ts';

/** Lower case, without the accents of Italian and its neighbours. */
const folded = (text: RawBuilder<unknown>) =>
  sql`translate(lower(${text}), 'àáâäèéêëìíîïòóôöùúûüç', 'aaaaeeeeiiiioooouuuuc')`;
const columns = sql`kind, scheme, code, label_it as "labelIt", label_en as "labelEn", broader`;

/** Terms whose label, in either language, holds what was typed, or whose code begins with it; those that begin with it first.
 *  Retired terms are left out. Accents and case do not count.
 *  @param limit at most that many */
export async function searchTerms(
  tx: Tx,
  typed: string,
  kind: VocabularyKind | undefined,
  limit: number,
): Promise<VocabularyTerm[]> {
  const words = typed.trim();
  if (words === '') return [];
  const asked = folded(sql`${words}::text`);
  const { rows } = await sql<VocabularyTerm>`
    select ${columns} from app.vocabulary_term
     where retired_at is null and (${kind ?? null}::text is null or kind = ${kind ?? null})
       and (position(${asked} in ${folded(sql`label_it`)}) > 0 or position(${asked} in ${folded(sql`label_en`)}) > 0
         or code = ${words})
     order by (code = ${words}) desc, (${folded(sql`label_it`)} = ${asked}) desc,
       (position(${asked} in ${folded(sql`label_it`)}) = 1) desc, label_it, scheme, code
     limit ${limit}`.execute(tx.db);
  return rows;
}

/** One term, retired or not. */
export async function findTerm(
  tx: Tx,
  kind: VocabularyKind,
  scheme: string,
  code: string,
): Promise<VocabularyTerm | undefined> {
  const { rows } = await sql<VocabularyTerm>`
    select ${columns} from app.vocabulary_term where kind = ${kind} and scheme = ${scheme} and code = ${code}`.execute(
    tx.db,
  );
  return rows[0];
}

/** The classifications that are there, with how many terms are in use and how many retired. */
export async function listSchemes(
  tx: Tx,
): Promise<{ kind: VocabularyKind; scheme: string; used: number; retired: number; source: string }[]> {
  const { rows } = await sql<{
    kind: VocabularyKind;
    scheme: string;
    used: number;
    retired: number;
    source: string;
  }>`
    select kind, scheme, count(*) filter (where retired_at is null)::int as used,
      count(*) filter (where retired_at is not null)::int as retired, max(source) as source
      from app.vocabulary_term group by kind, scheme order by kind, scheme`.execute(tx.db);
  return rows;
}
