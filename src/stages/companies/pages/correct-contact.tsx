import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { correctContact } from '../commands/note-contact.ts';
import { ContactFields } from '../parts/contact-fields.tsx';
import { FormPage } from '../parts/form-page.tsx';
import { speak } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { stagesAfterContact } from '../rules/pipeline.ts';
import { findLogEntry } from '../store/log.ts';
import type { LogEntry, LogId } from '../types.ts';
import { companyWords } from '../words.ts';
import { bothDialogues } from './both-dialogues.ts';
import { contactOf, type contactSchema } from './contact-schema.ts';
import { contactChoices } from './new-contact.tsx';
import { aboveOf, answered, type OfCompany, type OpenedCompany, openToWrite } from './opened-company.ts';
import { todayOf } from './today-of.ts';

type OfEntry<B = unknown> = OfCompany<unknown, B, { entryId: LogId }>;

/** GET /aziende/:companyId/contatti/:entryId/correggi: for who wrote it. */
export async function correctContactPage(asked: OfEntry) {
  const found = await openEntry(asked);
  return found && show(asked, found.opened, found.entry, asTyped(found.entry), []);
}

/** POST /aziende/:companyId/contatti/:entryId/correggi. */
export async function saveCorrection(asked: OfEntry<z.output<typeof contactSchema>>): Promise<Outcome> {
  const found = await openEntry(asked);
  if (found === undefined) return absent;
  const { opened, entry } = found;
  const read = contactOf(opened, asked.body);
  if (!read.ok) return refusedOutcome(read);
  const done = await correctContact(
    asked.tx,
    opened.company,
    asked.version ?? 0,
    entry,
    read.contact,
    todayOf(asked),
  );
  return answered(done, `${opened.url}?fatto=corrected`);
}

/** The same form with what was typed. */
export async function correctionAgain(
  asked: OfEntry,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const found = await openEntry(asked);
  return found && show(asked, found.opened, found.entry, typed, problems, theirs !== undefined);
}

async function openEntry(asked: OfEntry) {
  const opened = await openToWrite(asked);
  const entry = opened && (await findLogEntry(asked.tx, asked.params.entryId));
  const isHere = entry && opened.entries.includes(entry.companyId) && entry.writtenBy === asked.me.accountId;
  return isHere ? { opened, entry } : undefined;
}

const asTyped = (l: LogEntry): Typed => ({
  body: l.organisationId,
  project: l.projectId ?? '',
  contact: l.contactId ?? '',
  onDay: formatDay(l.onDay, 'it'),
  way: l.way,
  ...(l.faceToFace ? { inPerson: 'on' } : {}),
  what: l.what,
  stage: l.stage,
  nextStep: l.nextStep ?? '',
  nextOn: l.nextStepOn === null ? '' : formatDay(l.nextStepOn, 'it'),
});

async function show(
  asked: OfEntry,
  opened: OpenedCompany,
  entry: LogEntry,
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
      title: word('correctTitle'),
      lead: word('correctLead'),
      above: aboveOf(opened),
      action: `${opened.url}/contatti/${entry.id}/correggi`,
      version: both || problems.length === 0 ? opened.company.version : (asked.version ?? 0),
      both: both ? bothDialogues(opened.company, typed, word) : undefined,
      submit: word('correctSave'),
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
