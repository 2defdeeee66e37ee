import { noteContact } from '../../src/stages/companies/commands/note-contact.ts';
import { findCompany } from '../../src/stages/companies/store/companies.ts';
import type { CompanyId, ContactId } from '../../src/stages/companies/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { romeInstant } from '../../src/values/rome-time.ts';
import { speakers } from './company-keys.ts';
import { done } from './done.ts';
import { projectOf } from './open-selection.ts';
import { pastDay } from './past-day.ts';
import { actAs, type PathStage } from './path-stage.ts';
import type { ToldCompany } from './told-company.ts';

/** Writes the log of a company, contact by contact, by whoever spoke with it. */
export async function noteContacts(
  stage: PathStage,
  told: ToldCompany,
  id: CompanyId,
  contacts: readonly ContactId[],
): Promise<void> {
  for (const [nth, l] of told.log.entries()) {
    const [email, bodyKey] = speakers[told.territory][l.by ?? 'scout'];
    const onDay = pastDay(stage, l.on);
    const at = romeInstant(onDay, `${12 + (nth % 5)}:1${nth % 10}`);
    const body = stage.directory.bodies.get(bodyKey);
    if (!at.ok || body === undefined) throw new RangeError('a contact that cannot be');
    await actAs(stage, email, at.instant, async (tx) => {
      const company = await findCompany(tx, id);
      if (company === undefined) throw new Error('The seed lost a company.');
      const next = l.next && { step: l.next[0], on: addDays(dayInRome(stage.now), l.next[1]) };
      const contact = {
        body,
        project: projectOf(stage, told.territory),
        contact: l.with === undefined ? null : (contacts[l.with] ?? null),
        onDay,
        way: l.way,
        inPerson: l.way === 'meeting' || l.way === 'event',
        what: l.what,
        stage: l.stage,
        why: l.why ?? null,
        next: next ?? null,
      };
      done(await noteContact(tx, company, company.version, contact, onDay));
    });
  }
}
