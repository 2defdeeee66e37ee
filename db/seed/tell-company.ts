import type { Tx } from '../../src/platform/database/tx.ts';
import { recordPublicConsent } from '../../src/stages/companies/commands/change-company.ts';
import { enterCompany } from '../../src/stages/companies/commands/enter-company.ts';
import { giveAward } from '../../src/stages/companies/commands/give-award.ts';
import { addContact } from '../../src/stages/companies/commands/keep-contact.ts';
import { addSite } from '../../src/stages/companies/commands/keep-site.ts';
import { tieCompany } from '../../src/stages/companies/commands/tie-company.ts';
import { findCompany } from '../../src/stages/companies/store/companies.ts';
import type { Company, CompanyId, ContactId, IntermediaryId } from '../../src/stages/companies/types.ts';
import type { AccountId, TerritoryId } from '../../src/stages/organisations/types.ts';
import { addDays, type CalendarDay, dayInRome } from '../../src/values/calendar-day.ts';
import { comuniByName } from '../../src/values/comuni.ts';
import { allCompanies, partitaIvaOf, speakers } from './company-keys.ts';
import { declareOf } from './declare-of-company.ts';
import { done } from './done.ts';
import { meetWith } from './meet-with-company.ts';
import { noteContacts } from './note-contacts.ts';
import { projectOf } from './open-selection.ts';
import { agoOf } from './past-day.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';
import type { ToldCompany } from './told-company.ts';

/** Days before the first contact on which a company is entered. */
const ENTERED_BEFORE = 4;

/** One company: entered, described, spoken with, as far as its story goes.
 *  @param senders associations and agencies of the territory, in the order of the data */
export async function tellCompany(
  stage: PathStage,
  told: ToldCompany,
  territoryId: TerritoryId,
  senders: readonly IntermediaryId[],
): Promise<CompanyId> {
  const [scout] = speakers[told.territory].scout;
  const enteredAgo = ENTERED_BEFORE + Math.max(0, ...told.log.map((l) => agoOf(stage, l.on)));
  const at = hourOf(stage, enteredAgo, '9:20');
  const { id, contacts } = await actAs(stage, scout, at, async (tx, me) => {
    const today = dayInRome(at);
    const company = { id: await enter(tx, stage, told, territoryId, me.accountId, today), territoryId };
    const met = await describe(tx, told, company, stage);
    const sender = told.intermediary === undefined ? undefined : senders[told.intermediary];
    if (sender !== undefined)
      done(await tieCompany(tx, company, { intermediary: sender, since: today }, today));
    return { id: company.id, contacts: met };
  });
  await noteContacts(stage, told, id, contacts);
  await actAs(stage, scout, stage.now, (tx) => declareOf(tx, told, { id, territoryId }, stage.now));
  await meetWith(stage, told, id, contacts[0] ?? null);
  await actAs(stage, scout, hourOf(stage, 1, '16:40'), (tx) => answer(tx, stage, told, id));
  return id;
}

async function enter(
  tx: Tx,
  stage: PathStage,
  told: ToldCompany,
  territoryId: TerritoryId,
  by: string,
  today: CalendarDay,
): Promise<CompanyId> {
  const { name, kind, ateco, activity, hostCapacity, registered, first } = told;
  const partitaIva = registered ? partitaIvaOf(allCompanies.indexOf(told)) : null;
  const next =
    first === undefined
      ? null
      : { step: first[0], on: addDays(dayInRome(stage.now), first[1]), by: by as AccountId };
  const facts = { name, partitaIva, kind, ateco, activity, hostCapacity };
  return done(await enterCompany(tx, territoryId, { ...facts, another: true, next }, today)).id;
}

async function describe(
  tx: Tx,
  told: ToldCompany,
  company: Pick<Company, 'id' | 'territoryId'>,
  stage: PathStage,
): Promise<readonly ContactId[]> {
  const today = dayInRome(stage.now);
  const email = `${told.key.replaceAll('-', '')}@aziende.example`;
  for (const { comune, seen, ...site } of told.sites) {
    const codiceCatastale = comuniByName(comune)[0]?.codiceCatastale;
    if (codiceCatastale === undefined) throw new Error(`No comune ${comune}.`);
    const seenOn = seen ? addDays(today, -20) : null;
    done(
      await addSite(
        tx,
        company,
        { ...site, codiceCatastale, accessibility: null, seenOn, closedOn: null },
        today,
      ),
    );
  }
  const met: ContactId[] = [];
  for (const { name, part, note, tutors } of told.contacts) {
    const phone = `+39 055 000 ${String(2_000 + allCompanies.indexOf(told) * 10 + met.length)}`;
    const contact = {
      siteId: null,
      name,
      part,
      phone,
      email,
      note: note ?? null,
      tutorCapacity: tutors ?? null,
      endedOn: null,
    };
    met.push(done(await addContact(tx, company, contact, today)).id);
  }
  return met;
}

/** What the company answered about its name, and what it was given. */
async function answer(tx: Tx, stage: PathStage, told: ToldCompany, id: CompanyId): Promise<void> {
  const today = dayInRome(stage.now);
  const company = async () => {
    const found = await findCompany(tx, id);
    if (found === undefined) throw new Error('The seed lost a company.');
    return found;
  };
  if (told.consent !== undefined) {
    const [given, ago, from] = told.consent;
    const now = await company();
    done(
      await recordPublicConsent(
        tx,
        now,
        now.version,
        { answer: given, on: addDays(today, -ago), from },
        today,
      ),
    );
  }
  if (told.award !== undefined) {
    const { kind, number, daysAgo, forWhat } = told.award;
    const projectId = projectOf(stage, told.territory);
    done(
      await giveAward(
        tx,
        await company(),
        { projectId, kind, number, givenOn: addDays(today, -daysAgo), forWhat },
        today,
      ),
    );
  }
}
