import type { Tx } from '../../src/platform/database/tx.ts';
import { findCompany } from '../../src/stages/companies/store/companies.ts';
import { listContacts } from '../../src/stages/companies/store/contacts.ts';
import { listSites } from '../../src/stages/companies/store/sites.ts';
import type { CompanyId } from '../../src/stages/companies/types.ts';
import { closePlace } from '../../src/stages/places/commands/close-place.ts';
import { enterPlace } from '../../src/stages/places/commands/enter-place.ts';
import { openPlace } from '../../src/stages/places/commands/open-place.ts';
import { findPlace, listPlacesOfCompany } from '../../src/stages/places/store/places.ts';
import type { PlaceId } from '../../src/stages/places/types.ts';
import { allCompanies, speakers } from './company-keys.ts';
import { places } from './data/places.ts';
import { placesApuane } from './data/places-apuane.ts';
import { done } from './done.ts';
import type { CompanyKeys } from './lay-out-companies.ts';
import { actAs, hourOf, minutesLater, type PathStage } from './path-stage.ts';
import type { ToldPlace } from './told-place.ts';
import { writtenPlace } from './written-place.ts';

/** All places of the demonstration. */
export const allPlaces: readonly ToldPlace[] = [...places, ...placesApuane];
/** Days ago on which a place was closed. */
const CLOSED_AGO = 70;

/** Places by the seed's own key. */
export type PlaceKeys = ReadonlyMap<string, PlaceId>;

/** Enters the places of the companies, by whoever speaks with them, and opens them; what is there by its title stays.
 *  @returns every place by its key */
export async function layOutPlaces(stage: PathStage, companies: CompanyKeys): Promise<PlaceKeys> {
  const keys = new Map<string, PlaceId>();
  for (const told of allPlaces) {
    const company = companies.get(told.company);
    const of = allCompanies.find((c) => c.key === told.company);
    if (company === undefined || of === undefined) throw new Error(`No company ${told.company}.`);
    const [email] = speakers[of.territory][told.by ?? 'scout'];
    const at = hourOf(stage, told.enteredAgo, '11:45');
    const id = await actAs(stage, email, at, (tx) => tellPlace(tx, stage, told, company, at));
    keys.set(told.key, id);
    if (told.state === 'closed')
      await actAs(stage, email, hourOf(stage, CLOSED_AGO, '10:20'), (tx) => close(tx, told, id));
  }
  return keys;
}

async function tellPlace(
  tx: Tx,
  stage: PathStage,
  told: ToldPlace,
  id: CompanyId,
  at: Date,
): Promise<PlaceId> {
  const there = (await listPlacesOfCompany(tx, [id])).find((p) => p.title === told.title);
  if (there !== undefined) return there.id;
  const company = await findCompany(tx, id);
  if (company === undefined) throw new Error('The seed lost a company.');
  const of = { sites: await listSites(tx, [id]), contacts: await listContacts(tx, [id]) };
  const entered = done(await enterPlace(tx, company, writtenPlace(told, of, stage.now)));
  if (told.state === 'draft') return entered.id;
  const later = minutesLater(tx, 3);
  const place = await findPlace(later.tx, entered.id);
  if (place === undefined) throw new Error('The seed lost a place.');
  done(await openPlace(later.tx, place, place.version, at));
  return entered.id;
}

async function close(tx: Tx, told: ToldPlace, id: PlaceId): Promise<void> {
  const place = await findPlace(tx, id);
  if (place === undefined || place.state === 'closed') return;
  done(await closePlace(tx, place, place.version, told.closedReason ?? 'Non serve più.'));
}
