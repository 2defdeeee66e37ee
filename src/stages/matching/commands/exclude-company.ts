import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { matchingEvents } from '../events.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { insertExclusion } from '../store/exclusions.ts';
import { listKnownCompanies } from '../store/known-companies.ts';
import { rescorePerson } from './rescore-person.ts';

/** Records a company that she does not want: nobody proposes it from now on, and the company never learns of it. She need not
 *  say why.
 *  @refuses 'company-unknown' for one that is not of her territory; 'company-excluded-already' */
export async function excludeCompany(
  tx: Tx,
  of: { territoryId: string; personId: string },
  input: { companyId: string; reason: string | null },
  now: Date,
): Promise<{ ok: true } | MatchingRefusal> {
  const known = await listKnownCompanies(tx, of.territoryId);
  if (!known.some((c) => c.id === input.companyId)) return refuse('company-unknown', 'company');
  if (!(await insertExclusion(tx, of, input, now))) return refuse('company-excluded-already', 'company');
  const { territoryId, personId } = of;
  await appendEvent(tx, { kind: matchingEvents.companyExcluded, territoryId, personId });
  await rescorePerson(tx, personId, now);
  return { ok: true };
}
