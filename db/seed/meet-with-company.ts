import { closeCompanyMeeting, planMeeting } from '../../src/stages/companies/commands/plan-meeting.ts';
import { findCompany } from '../../src/stages/companies/store/companies.ts';
import { findCompanyMeeting } from '../../src/stages/companies/store/meetings.ts';
import type { CompanyId, ContactId } from '../../src/stages/companies/types.ts';
import type { AccountId } from '../../src/stages/organisations/types.ts';
import { romeInstant } from '../../src/values/rome-time.ts';
import { speakers } from './company-keys.ts';
import { done } from './done.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';
import type { ToldCompany } from './told-company.ts';
import { workingDay } from './working-time.ts';

/** Days before a meeting on which it is planned; one that is to come was planned yesterday. */
const PLANNED_BEFORE = 6;

/** Meetings with a company: planned, and what became of those whose hour has passed. */
export async function meetWith(
  stage: PathStage,
  told: ToldCompany,
  id: CompanyId,
  contact: ContactId | null,
): Promise<void> {
  const [email, bodyKey] = speakers[told.territory].scout;
  const body = stage.directory.bodies.get(bodyKey);
  for (const m of told.meetings ?? []) {
    const start = romeInstant(workingDay(stage.now, -m.inDays), m.time);
    if (!start.ok || body === undefined) throw new RangeError('a meeting that cannot be');
    const planned = hourOf(stage, m.inDays > 0 ? 1 : PLANNED_BEFORE - m.inDays, '10:30');
    const meetingId = await actAs(stage, email, planned, async (tx, me) => {
      const company = await findCompany(tx, id);
      if (company === undefined) throw new Error('The seed lost a company.');
      const { minutes, place, about } = m;
      const heldBy = me.accountId as AccountId;
      const facts = {
        siteId: null,
        contactId: contact,
        startsAt: start.instant,
        minutes,
        place,
        about,
        heldBy,
      };
      return done(await planMeeting(tx, company, body, facts, planned)).id;
    });
    const { state } = m;
    if (state === 'planned') continue;
    const after = new Date(start.instant.getTime() + 2 * 3_600_000);
    await actAs(stage, email, after, async (tx) => {
      const meeting = await findCompanyMeeting(tx, meetingId);
      if (meeting === undefined) throw new Error('The seed lost a meeting.');
      done(await closeCompanyMeeting(tx, meeting, meeting.version, state, after));
    });
  }
}
