import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId, RepresentativeId } from '../../people/types.ts';
import type {
  Agreement,
  Answer,
  ExplanationWay,
  PrivacyNotice,
  RecordedAgreement,
  Referral,
  Release,
  RepresentativeAnswer,
} from '../types.ts';

/** When it was written down, where that is not now. */
const recorded = (tx: Tx) => (tx.actor.at ? { recorded_at: tx.actor.at } : {});

/** Adds her answer to being referred, and the representative's beside it where the decree asks for one; an earlier one stays. */
export async function insertAgreement(
  tx: Tx,
  r: Pick<Referral, 'id' | 'territoryId' | 'personId'>,
  a: Agreement,
  representative: RecordedAgreement['representative'] = null,
): Promise<void> {
  const box = await tx.vault.unlockFor(r.personId, 'agreement');
  const id = randomUUID();
  const place = { table: 'referral_agreement', rowId: id, personId: r.personId };
  await tx.db
    .insertInto('referral_agreement')
    .values({
      id,
      territory_id: r.territoryId,
      person_id: r.personId,
      referral_id: r.id,
      answer: a.answer,
      how: a.how,
      explained_by: tx.actor.accountId,
      explained_at: a.explainedAt,
      ...recorded(tx),
      representative_id: representative?.id ?? null,
      representative_answer: representative?.answer ?? null,
      words_enc: box.sealText(place, 'words_enc', a.words),
      others_present_enc: box.seal(place, 'others_present_enc', a.othersPresent),
    })
    .execute();
}

/** Her answers to one referral, the newest first. */
export async function listAgreements(tx: Tx, referralId: string): Promise<RecordedAgreement[]> {
  const rows = await tx.db
    .selectFrom('referral_agreement')
    .selectAll()
    .where('referral_id', '=', referralId)
    .orderBy('recorded_at', 'desc')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'agreement',
  );
  return rows.map((r) => {
    const place = { table: 'referral_agreement', rowId: r.id, personId: r.person_id };
    return {
      id: r.id,
      answer: r.answer as Answer,
      how: r.how as ExplanationWay,
      explainedAt: r.explained_at,
      explainedBy: r.explained_by as AccountId,
      recordedAt: r.recorded_at,
      representative:
        r.representative_id === null || r.representative_answer === null
          ? null
          : {
              id: r.representative_id as RepresentativeId,
              answer: r.representative_answer as RepresentativeAnswer,
            },
      words: box.open(place, 'words_enc', r.words_enc) ?? '',
      othersPresent: box.open(place, 'others_present_enc', r.others_present_enc),
    };
  });
}

/** Of which referral, and of whom, answers are, without what was said: those the actor may know of, by id. */
export async function findAgreementPlaces(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { personId: PersonId; referralId: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('referral_agreement')
    .select(['id', 'person_id', 'referral_id'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((r) => [r.id, { personId: r.person_id as PersonId, referralId: r.referral_id }]));
}

/** Adds that the privacy notice was given to her: information, not consent. */
export async function insertNotice(
  tx: Tx,
  p: Pick<Referral, 'territoryId' | 'personId'>,
  n: PrivacyNotice,
): Promise<void> {
  await tx.db
    .insertInto('privacy_notice')
    .values({
      id: randomUUID(),
      territory_id: p.territoryId,
      person_id: p.personId,
      text_version: n.textVersion,
      given_by: tx.actor.accountId,
      given_on: n.givenOn,
      how: n.how,
      ...recorded(tx),
    })
    .execute();
}

/** Privacy notices given to her, the newest first. */
export async function listNotices(tx: Tx, personId: string): Promise<PrivacyNotice[]> {
  const rows = await tx.db
    .selectFrom('privacy_notice')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('recorded_at', 'desc')
    .execute();
  return rows.map((r) => ({
    givenOn: r.given_on,
    how: r.how as PrivacyNotice['how'],
    textVersion: r.text_version,
  }));
}

/** Adds her answer to being shown in one channel; an earlier one stays. */
export async function insertRelease(
  tx: Tx,
  p: Pick<Referral, 'territoryId' | 'personId'>,
  r: Release,
): Promise<void> {
  await tx.db
    .insertInto('publicity_release')
    .values({
      id: randomUUID(),
      territory_id: p.territoryId,
      person_id: p.personId,
      channel: r.channel,
      answer: r.answer,
      recorded_by: tx.actor.accountId,
      answered_on: r.answeredOn,
      ...recorded(tx),
    })
    .execute();
}

/** Her answers to being shown, the newest first: the first of each channel counts. */
export async function listReleases(tx: Tx, personId: string): Promise<Release[]> {
  const rows = await tx.db
    .selectFrom('publicity_release')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('recorded_at', 'desc')
    .execute();
  return rows.map((r) => ({
    channel: r.channel as Release['channel'],
    answer: r.answer as Release['answer'],
    answeredOn: r.answered_on,
  }));
}
