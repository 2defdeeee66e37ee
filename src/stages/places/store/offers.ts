import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CompanyId } from '../../companies/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { CompanyOfferId } from '../types.ts';
import type { OfferContent } from './offer-door.ts';

/** Where an offer stands. */
export type OfferState = 'new' | 'taken' | 'declined';

/** A place that a company offered by itself on the public form. `comune`: its name. `handledName`: null where nobody has
 *  answered, or where the actor may not know her. */
export type CompanyOffer = OfferContent & {
  id: CompanyOfferId;
  territoryId: TerritoryId;
  comune: string;
  state: OfferState;
  answerBy: CalendarDay;
  sentAt: Date;
  handledBy: AccountId | null;
  handledName: string | null;
  handledAt: Date | null;
  companyId: CompanyId | null;
  reason: string | null;
  version: number;
};

/** By what the list of offers goes. */
export type OfferSort = 'due' | 'sent' | 'company';

const columns = sql`o.id, o.territory_id as "territoryId", o.codice_catastale as "codiceCatastale", c.name as comune,
  o.company_name as "companyName", o.activity, o.work, o.contact_name as "contactName", o.phone, o.email,
  o.when_to_call as "whenToCall", o.state, o.answer_by as "answerBy", o.sent_at as "sentAt", o.handled_by as "handledBy",
  a.name as "handledName", o.handled_at as "handledAt", o.company_id as "companyId", o.reason, o.version`;
const from = sql`app.company_offer o
  join app.territory_comune c on c.territory_id = o.territory_id and c.codice_catastale = o.codice_catastale
  left join app.account a on a.id = o.handled_by`;

/** One offer, if the actor speaks with companies of its territory. */
export async function findOffer(tx: Tx, id: string): Promise<CompanyOffer | undefined> {
  const { rows } = await sql<CompanyOffer>`select ${columns} from ${from} where o.id = ${id}::uuid`.execute(
    tx.db,
  );
  return rows[0];
}

/** One page of the offers that the actor may read, or all of them. Two statements.
 *  @param state none: whatever became of them */
export async function listOffers(
  tx: Tx,
  state: OfferState | undefined,
  order: { by: OfferSort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<CompanyOffer>> {
  const keys: Readonly<Record<OfferSort, RawBuilder<unknown>>> = {
    due: sql`o.answer_by`,
    sent: sql`o.sent_at`,
    company: sql`lower(o.company_name)`,
  };
  return listByKey<CompanyOffer>(
    tx,
    {
      columns,
      from,
      where: state === undefined ? sql`true` : sql`o.state = ${state}`,
      id: sql`o.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
}

/** An offer that waits for somebody to call. */
export type WaitingOffer = { id: CompanyOfferId; company: string; due: CalendarDay; href: string };

/** What waits for whoever speaks with companies: offers that nobody has answered, the first due first, at most 200. An index
 *  scan over a stored day; empty for who may not read them. */
export async function listWaitingOffers(tx: Tx): Promise<WaitingOffer[]> {
  const { rows } = await sql<Omit<WaitingOffer, 'href'>>`
    select id, company_name as company, answer_by as due from app.company_offer where state = 'new'
     order by answer_by, id limit 200`.execute(tx.db);
  return rows.map((r) => ({ ...r, href: `/aziende/offerte/${r.id}` }));
}

/** Writes what became of an offer, by the actor: the company it is now, or why not now.
 *  @returns false when somebody has answered after `version` was read */
export async function updateOffer(
  tx: Tx,
  o: Pick<CompanyOffer, 'id' | 'version'>,
  how: { companyId: CompanyId } | { reason: string },
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('company_offer')
    .set({
      ...('reason' in how
        ? { state: 'declined', reason: how.reason }
        : { state: 'taken', company_id: how.companyId }),
      handled_by: tx.actor.accountId,
      handled_at: now,
      version: o.version + 1,
    })
    .where('id', '=', o.id)
    .where('version', '=', o.version)
    .where('state', '=', 'new')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
