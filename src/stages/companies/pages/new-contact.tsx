import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Option } from '../../../ui/field-props.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { listProjects } from '../../projects/store/projects.ts';
import { noteContact } from '../commands/note-contact.ts';
import { ContactFields } from '../parts/contact-fields.tsx';
import { FormPage } from '../parts/form-page.tsx';
import { speak } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { stagesAfterContact } from '../rules/pipeline.ts';
import { listContacts } from '../store/contacts.ts';
import { companyWords } from '../words.ts';
import { bothDialogues } from './both-dialogues.ts';
import { contactOf, type contactSchema } from './contact-schema.ts';
import { aboveOf, answered, type OfCompany, type OpenedCompany, openToWrite } from './opened-company.ts';
import { todayOf } from './today-of.ts';

/** How and with whom it was, where the page that led here knows it. */
export const newContactQuery = z.object({
  come: z.enum(['meeting']).optional().catch(undefined),
  giorno: z.string().max(20).optional().catch(undefined),
  con: z.uuid().optional().catch(undefined),
});

/** GET /aziende/:companyId/contatti/nuovo. */
export async function newContactPage(asked: OfCompany<z.output<typeof newContactQuery>>) {
  const opened = await openToWrite(asked);
  if (opened === undefined) return undefined;
  const { company } = opened;
  const first: Typed = {
    onDay: asked.query.giorno ?? formatDay(todayOf(asked), 'it'),
    stage: company.stage === 'to-contact' ? 'contacted' : company.stage,
    ...(asked.query.come ? { way: asked.query.come, inPerson: 'on' } : {}),
    ...(asked.query.con ? { contact: asked.query.con } : {}),
  };
  return show(asked, opened, first, []);
}

/** POST /aziende/:companyId/contatti/nuovo. */
export async function saveContact(
  asked: OfCompany<unknown, z.output<typeof contactSchema>>,
): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const read = contactOf(opened, asked.body);
  if (!read.ok) return refusedOutcome(read);
  const done = await noteContact(asked.tx, opened.company, asked.version ?? 0, read.contact, todayOf(asked));
  return answered(done, `${opened.url}?fatto=noted`);
}

/** The same form with what was typed. Where somebody else saved, a contact still stands: it is saved again as it is. */
export async function contactAgain(
  asked: OfCompany,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const opened = await openToWrite(asked);
  return opened && show(asked, opened, typed, problems, theirs !== undefined);
}

async function show(
  asked: OfCompany,
  opened: OpenedCompany,
  typed: Typed,
  problems: readonly Problem[],
  both = false,
) {
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  return h(
    FormPage,
    {
      asked,
      title: word('newContactTitle'),
      lead: word('newContactLead'),
      above: aboveOf(opened),
      action: `${opened.url}/contatti/nuovo`,
      version: both || problems.length === 0 ? opened.company.version : (asked.version ?? 0),
      both: both ? bothDialogues(opened.company, typed, word) : undefined,
      submit: word('contactSave'),
      problems: said,
    },
    h(ContactFields, {
      typed,
      problems: said,
      stages: stagesAfterContact,
      ...(await contactChoices(asked, opened)),
    }),
  );
}

/** With whom, for which of the writer's bodies and for which project a contact may be. */
export async function contactChoices(
  asked: OfCompany,
  { entries, bodies, company }: OpenedCompany,
): Promise<{ people: Option[]; bodies: readonly Option[]; projects: Option[] }> {
  const word = speak(asked.language);
  const people = (await listContacts(asked.tx, entries)).filter((c) => c.endedOn === null);
  const projects = await listProjects(asked.tx, company.territoryId);
  return {
    people: people.map((c) => ({ value: c.id, label: `${c.name}, ${word(`part.${c.part}`)}` })),
    bodies,
    projects: projects.map((p) => ({ value: p.id, label: p.title })),
  };
}
