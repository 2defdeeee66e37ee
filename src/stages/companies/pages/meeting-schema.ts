import { z } from 'zod';
import type { Option } from '../../../ui/field-props.ts';
import { romeInstant } from '../../../values/rome-time.ts';
import { type AccountId, dayField, nameField } from '../../organisations/types.ts';
import { note, optional } from '../../people/types.ts';
import type { MeetingChoices } from '../parts/meeting-fields.tsx';
import { speak } from '../parts/speak.ts';
import { listContacts } from '../store/contacts.ts';
import { listSites } from '../store/sites.ts';
import type { ContactId, SiteId } from '../types.ts';
import { listScouts } from './colleagues.ts';
import type { OfCompany, OpenedCompany } from './opened-company.ts';
import { neededId, optionalId } from './typed-fields.ts';

const minutes = z
  .string()
  .max(100)
  .default('')
  .transform((text, ctx): number => {
    const typed = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : 0;
    if (typed >= 5 && typed <= 600) return typed;
    ctx.addIssue({ code: 'custom', message: 'minutes.wrong' });
    return z.NEVER;
  });

/** The form of a meeting with a company. `body`: empty where the writer has one that speaks with companies. */
export const companyMeetingSchema = z
  .strictObject({
    body: optionalId(),
    about: nameField(2, 300),
    day: dayField,
    time: z.string().trim().max(20, 'time.malformed').default(''),
    minutes,
    siteId: optionalId<SiteId>(),
    place: optional(note(200), 'text'),
    contactId: optionalId<ContactId>(),
    heldBy: neededId<AccountId>(),
  })
  .transform(({ day, time, ...rest }, ctx) => {
    const at = romeInstant(day, time);
    if (at.ok) return { ...rest, startsAt: at.instant };
    ctx.addIssue({ code: 'custom', path: ['time'], message: `time.${at.reason}` });
    return z.NEVER;
  });

/** Where a meeting may be, with whom, and who may go. */
export async function meetingChoices(
  asked: OfCompany,
  { entries, company }: OpenedCompany,
): Promise<MeetingChoices> {
  const word = speak(asked.language);
  const sites = (await listSites(asked.tx, entries)).filter((s) => s.closedOn === null);
  const people = (await listContacts(asked.tx, entries)).filter((c) => c.endedOn === null);
  return {
    sites: sites.map((s): Option => ({ value: s.id, label: s.name })),
    people: people.map((c): Option => ({ value: c.id, label: `${c.name}, ${word(`part.${c.part}`)}` })),
    colleagues: await listScouts(asked, company.territoryId),
  };
}
