import type { Tx } from '../../../platform/database/tx.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import { coFundingOf } from '../../projects/rules/co-funding.ts';
import { findNotice } from '../../projects/store/notices.ts';
import { findProject } from '../../projects/store/projects.ts';
import { type ExtractFacts, printableExtract } from '../documents/extract.ts';
import { meetingEvents } from '../events.ts';
import { isSeated } from '../rules.ts';
import { listAbstained } from '../store/conflicts.ts';
import { type Extract, insertExtract } from '../store/extracts.ts';
import { findItemTexts } from '../store/item-texts.ts';
import { listSeats } from '../store/seats.ts';
import type { Item, Meeting } from '../types.ts';
import { extractWords } from '../words/extract.ts';

/** Makes the minutes in extract of one person as PDF/UA and keeps them, encrypted under her key: as the meeting stands
 *  now. A database connection waits for the compiler, up to half a minute.
 *  @param before the extract that stood until now, if any
 *  @throws what `writePdf` throws */
export async function makeExtract(
  tx: Tx,
  meeting: Meeting,
  item: Item,
  before: Extract | undefined,
  now: Date,
): Promise<void> {
  const facts = await factsOf(tx, meeting, item, now);
  const bytes = await writePdf(printableExtract(facts));
  const file = await storeFile(tx, { personId: item.personId, dataClass: 'equipe', bytes });
  await insertExtract(tx, item, file, meeting.version);
  if (before === undefined)
    await appendEvent(tx, {
      kind: meetingEvents.extracted,
      territoryId: item.territoryId,
      personId: item.personId,
      ...(item.caseId === null ? {} : { caseId: item.caseId }),
    });
}

async function factsOf(tx: Tx, meeting: Meeting, item: Item, now: Date): Promise<ExtractFacts> {
  const texts = await findItemTexts(tx, item);
  const person = await findPerson(tx, item.personId);
  if (texts === undefined || person === undefined) throw new Error('an item of the agenda cannot be read');
  const who = await findIdentity(tx, item.personId);
  const project = await findProject(tx, meeting.projectId);
  const notice = project?.noticeId ? await findNotice(tx, project.noticeId) : undefined;
  const abstained = await listAbstained(tx, item.id);
  const seats = (await listSeats(tx, meeting.id)).filter(isSeated);
  const bodies = new Map((await listOrganisations(tx, meeting.territoryId)).map((o) => [o.id, o.name]));
  const names = new Map<string, string>(seats.map((s) => [s.accountId, s.memberName]));
  const called = (id: string) => names.get(id) || extractWords.member.it;
  return {
    meeting,
    body: bodies.get(meeting.organisationId) ?? '',
    project: project?.title ?? '',
    name: who ? `${who.givenName} ${who.familyName}` : person.code,
    code: person.code,
    item,
    texts,
    owner: item.ownerId === null ? null : called(item.ownerId),
    present: seats
      .filter((s) => s.attended === true && !abstained.includes(s.accountId))
      .map((s) => ({
        name: called(s.accountId),
        body: bodies.get(s.organisationId) ?? '',
        forService: s.forService,
        part: s.part,
      })),
    abstained: abstained.map(called),
    on: dayInRome(now),
    funder: project ? coFundingOf(project, notice) : null,
  };
}
