import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import type { ListPage, ListWindow } from '../../../platform/http/list-page.ts';
import { choiceFilter, idFilter, listQuery, type Order, orderOf } from '../../../platform/http/list-query.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { outwardName } from '../../organisations/rules.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import type { Organisation } from '../../organisations/types.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { type ReferralRow, referralSorts } from '../exports.ts';
import { isAnswerLate } from '../rules/answer-late.ts';
import { listReferrals, type ReferralFilter, type ReferralSort } from '../store/referral-list.ts';
import { referralStates } from '../types.ts';

/** Stands in the URL for the health bodies whose names the reader is not told. */
export const HEALTH = 'salute';

/** What the URL of the list of referrals says. */
export const referralQuery = listQuery(
  {
    stato: choiceFilter(referralStates),
    progetto: idFilter,
    ente: z
      .union([z.uuid(), z.literal(HEALTH)])
      .optional()
      .catch(undefined),
    risposta: choiceFilter(['attesa', 'ritardo']),
    fatto: z.string().max(20).optional().catch(undefined),
  },
  referralSorts,
);
export type ReferralQuery = z.output<typeof referralQuery>;
export type ReferralAsked = Asked<unknown, ReferralQuery, unknown>;

/** The order that needs no word in the URL: the newest first. */
export const firstOrder: Order<ReferralSort> = { by: 'begun', descending: true };

/** The referrals one may know of, filtered and in order, as rows; and the bodies one may choose among.
 *  @param window a page, or the whole list for its export */
export async function referralRows(
  asked: ReferralAsked,
  window: ListWindow,
): Promise<{
  page: ListPage<ReferralRow>;
  order: Order<ReferralSort>;
  bodies: readonly { value: string; label: string }[];
}> {
  const { tx, query, language } = asked;
  const today = dayInRome(asked.now);
  const organisations = await listOrganisations(tx);
  const mine = new Set(asked.me.roles.flatMap((r) => r.organisationId ?? []));
  const isNeutral = (o: Pick<Organisation, 'id' | 'kind'>) => o.kind === 'health' && !mine.has(o.id);
  const neutral = organisations.filter(isNeutral);
  const named = neutral.some((o) => o.id === query.ente) ? HEALTH : query.ente;
  const filter: ReferralFilter = {
    state: query.stato,
    project: query.progetto,
    body: named === undefined ? undefined : named === HEALTH ? 'health' : { id: named },
    due: query.risposta && (query.risposta === 'attesa' ? 'due' : { before: today }),
  };
  const order = orderOf<ReferralSort>(query.ordina, firstOrder);
  const page = await listReferrals(tx, filter, order, window);
  const names = new Map(
    await listIdentities(
      tx,
      page.rows.map((r) => r.personId),
    ),
  );
  const rows = page.rows.map((r): ReferralRow => {
    const who = names.get(r.personId);
    const body = organisations.find((o) => o.id === r.organisationId);
    return {
      id: r.id,
      personId: r.personId,
      person: who ? `${who.familyName} ${who.givenName}` : r.code,
      project: r.project,
      from: body ? outwardName(body, language, mine) : '',
      state: r.state,
      begun: dayInRome(r.createdAt),
      sent: r.sentAt && dayInRome(r.sentAt),
      due: r.answerDueOn,
      isLate: isAnswerLate(r, today),
    };
  });
  const [health] = neutral;
  const bodies = [
    ...organisations.filter((o) => !isNeutral(o)).map((o) => ({ value: o.id, label: o.name })),
    ...(health ? [{ value: HEALTH, label: outwardName(health, language, mine) }] : []),
  ];
  return { page: { ...page, rows }, order, bodies };
}
