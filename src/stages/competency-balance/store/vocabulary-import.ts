import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { VocabularyTerm } from '../types.ts';

/** Rows of one statement: each has eight values, and a statement takes 65,535. */
const ROWS_AT_ONCE = 2_000;

/** Every term of a classification, retired ones too. */
export async function listTermsOf(
  tx: Tx,
  scheme: string,
): Promise<(VocabularyTerm & { isRetired: boolean })[]> {
  const { rows } = await sql<VocabularyTerm & { isRetired: boolean }>`
    select kind, scheme, code, label_it as "labelIt", label_en as "labelEn", broader, retired_at is not null as "isRetired"
      from app.vocabulary_term where scheme = ${scheme}`.execute(tx.db);
  return rows;
}

/** Writes terms: new ones are added, known ones get these labels and are in use again. */
export async function upsertTerms(
  tx: Tx,
  terms: readonly VocabularyTerm[],
  source: string,
  now: Date,
): Promise<void> {
  for (let from = 0; from < terms.length; from += ROWS_AT_ONCE)
    await tx.db
      .insertInto('vocabulary_term')
      .values(
        terms.slice(from, from + ROWS_AT_ONCE).map((t) => ({
          kind: t.kind,
          scheme: t.scheme,
          code: t.code,
          label_it: t.labelIt,
          label_en: t.labelEn,
          broader: t.broader,
          source,
          imported_by: tx.actor.accountId,
          imported_at: now,
        })),
      )
      .onConflict((c) =>
        c.columns(['scheme', 'code', 'kind']).doUpdateSet((e) => ({
          label_it: e.ref('excluded.label_it'),
          label_en: e.ref('excluded.label_en'),
          broader: e.ref('excluded.broader'),
          source: e.ref('excluded.source'),
          imported_by: e.ref('excluded.imported_by'),
          imported_at: e.ref('excluded.imported_at'),
          retired_at: null,
        })),
      )
      .execute();
}

/** Retires terms: they are offered no more. */
export async function retireTerms(
  tx: Tx,
  terms: readonly Pick<VocabularyTerm, 'kind' | 'scheme' | 'code'>[],
  now: Date,
): Promise<void> {
  const [first] = terms;
  if (first === undefined) return;
  for (const kind of ['occupation', 'skill'] as const) {
    const codes = terms.filter((t) => t.kind === kind).map((t) => t.code);
    if (codes.length > 0)
      await sql`update app.vocabulary_term set retired_at = ${now}
        where scheme = ${first.scheme} and kind = ${kind} and code = any(${codes}::text[])`.execute(tx.db);
  }
}
