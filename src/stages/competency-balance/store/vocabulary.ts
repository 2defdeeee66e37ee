import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { VocabularyKind, VocabularyTerm } from '../types.ts';

/** Lower case, without the accents of Italian and its neighbours. */
const folded = (text: RawBuilder<unknown>) =>
  sql`translate(lower(${text}), 'àáâäèéêëìíîïòóôöùúûüç', 'aaaaeeeeiiiioooouuuuc')`;
const columns = sql`kind, scheme, code, label_it as "labelIt", label_en as "labelEn", broader`;

/** Terms near what was typed: those whose label, in either language, holds most of its words, an equal label first. A word counts
 *  without its last vowel, so that «cuoca» finds «Cuochi»; short words count only where there is no other. Accents and case do
 *  not count; retired terms are left out.
 *  @param typed words, or a code
 *  @param limit at most that many */
export async function listTermsNear(
  tx: Tx,
  typed: string,
  kind: VocabularyKind | undefined,
  limit: number,
): Promise<VocabularyTerm[]> {
  const words = typed.trim();
  if (words === '') return [];
  const long = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 5);
  const stems = long.length === 0 ? [words] : long.map((word) => word.replace(/[aeiouàèéìòù]$/iu, ''));
  const labels = sql`${folded(sql`label_it`)} || ' ' || ${folded(sql`label_en`)}`;
  const { rows } = await sql<VocabularyTerm>`
    select ${columns} from (
      select t.*, (select count(*) from unnest(${stems}::text[]) s where position(${folded(sql`s`)} in ${labels}) > 0) as held
        from app.vocabulary_term t where retired_at is null and (${kind ?? null}::text is null or kind = ${kind ?? null})) f
     where held > 0 or code = ${words}
     order by (code = ${words}) desc, (${folded(sql`label_it`)} = ${folded(sql`${words}::text`)}) desc, held desc,
       char_length(label_it), label_it, scheme, code
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
