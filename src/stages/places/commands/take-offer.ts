import type { Tx } from '../../../platform/database/tx.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import type { EmailAddress } from '../../../values/email-address.ts';
import type { PhoneNumber } from '../../../values/phone-number.ts';
import { enterCompany } from '../../companies/commands/enter-company.ts';
import { addContact } from '../../companies/commands/keep-contact.ts';
import { addSite } from '../../companies/commands/keep-site.ts';
import { noteContact } from '../../companies/commands/note-contact.ts';
import { findCompany } from '../../companies/store/companies.ts';
import { listContacts } from '../../companies/store/contacts.ts';
import { findPointer, listEntryIds } from '../../companies/store/merges.ts';
import type { Company, CompanyId, CompanyKind, ContactId } from '../../companies/types.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import { type OfferRefusal, refuseOffer } from '../refusals.ts';
import { knownWriter, stageAfterOffer } from '../rules/offers.ts';
import { type CompanyOffer, updateOffer } from '../store/offers.ts';

/** What whoever takes an offer up says of it: of which company it is, what stands in the log, what comes next. */
export type TakenOffer = {
  /** an entry of the territory; or a new company, with the name of its place of work */
  into: { companyId: CompanyId } | { kind: CompanyKind; siteName: string };
  body: OrganisationId;
  what: string;
  next: { step: string; on: CalendarDay };
};

/** Takes up an offer: the company, an entry already or a new one with its place of work, gets whoever wrote as a contact
 *  person, a contact in the log of the day on which it wrote, and a next step of the writer's. In the log a form of the site
 *  counts as an e-mail: it is written, and nobody has met. A dialogue that was further on stays where it was.
 *  @returns id of the company
 *  @refuses 'already-answered'; 'company-not-here' for an entry of another territory or none; what the commands of companies
 *    refuse (a step before today) */
export async function takeOffer(
  tx: Tx,
  offer: CompanyOffer,
  taken: TakenOffer,
  now: Date,
): Promise<{ ok: true; id: CompanyId } | OfferRefusal> {
  if (offer.state !== 'new') return refuseOffer('already-answered');
  const today = dayInRome(now);
  const company = await companyOf(tx, offer, taken.into, today);
  if ('ok' in company) return company;
  const contact = await writerOf(tx, offer, company, today);
  if (typeof contact !== 'string') return contact;
  const noted = await noteContact(
    tx,
    company,
    company.version,
    {
      body: taken.body,
      project: null,
      contact,
      onDay: dayInRome(offer.sentAt),
      way: 'e-mail',
      inPerson: false,
      what: taken.what,
      stage: stageAfterOffer(company.stage),
      why: null,
      next: taken.next,
    },
    today,
  );
  if (!noted.ok) return noted;
  const done = await updateOffer(tx, offer, { companyId: company.id }, now);
  return done ? { ok: true, id: company.id } : refuseOffer('already-answered');
}

async function companyOf(
  tx: Tx,
  offer: CompanyOffer,
  into: TakenOffer['into'],
  today: CalendarDay,
): Promise<Company | OfferRefusal> {
  let id = 'companyId' in into ? into.companyId : undefined;
  if ('kind' in into) {
    const { companyName: name, activity } = offer;
    const facts = { name, activity, kind: into.kind, partitaIva: null, ateco: null, hostCapacity: null };
    // Who is alike was shown beside «new»: choosing that is saying that it is another one.
    const entered = await enterCompany(tx, offer.territoryId, { ...facts, another: true, next: null }, today);
    if (!entered.ok) return entered;
    id = entered.id;
    const site = await addSite(
      tx,
      { id, territoryId: offer.territoryId },
      siteOf(offer, into.siteName),
      today,
    );
    if (!site.ok) return site;
  }
  const pointer = id && (await findPointer(tx, id));
  const company = id && (await findCompany(tx, pointer ? pointer.intoCompanyId : id));
  return company && company.territoryId === offer.territoryId
    ? company
    : refuseOffer('company-not-here', 'into');
}

const siteOf = (offer: CompanyOffer, name: string) => ({
  name,
  address: null,
  codiceCatastale: offer.codiceCatastale,
  onFoot: null,
  publicTransport: null,
  stepFree: 'unknown' as const,
  accessibleToilet: 'unknown' as const,
  accessibility: null,
  seenOn: null,
  closedOn: null,
});

async function writerOf(
  tx: Tx,
  offer: CompanyOffer,
  company: Company,
  today: CalendarDay,
): Promise<ContactId | OfferRefusal> {
  const known = knownWriter(await listContacts(tx, await listEntryIds(tx, company.id)), offer);
  if (known !== null) return known.id;
  const added = await addContact(
    tx,
    company,
    {
      siteId: null,
      name: offer.contactName,
      part: 'other',
      phone: offer.phone as PhoneNumber | null,
      email: offer.email as EmailAddress | null,
      note: offer.whenToCall,
      tutorCapacity: null,
      endedOn: null,
    },
    today,
  );
  return added.ok ? added.id : added;
}
