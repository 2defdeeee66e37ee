import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { emptyForm } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import { doneQuery } from './pages/answered.ts';
import { appointmentAgain, appointmentPage } from './pages/appointment.tsx';
import { appointmentsPage, sideQuery } from './pages/appointments.tsx';
import { calendarFile, calendarQuery } from './pages/calendar-file.ts';
import {
  changeAppointmentAgain,
  changeAppointmentPage,
  saveAppointmentChange,
} from './pages/change-appointment.tsx';
import { callOff, sayOutcome } from './pages/close-appointment.ts';
import { correctEntryAgain, correctEntryPage, saveEntryCorrection } from './pages/correct-entry.tsx';
import { correctNoteAgain, correctNotePage, saveNoteCorrection } from './pages/correct-note.tsx';
import { addEntry, diaryAgain, diaryPage, diaryQuery } from './pages/diary.tsx';
import { myAppointmentsPage } from './pages/my-appointments.tsx';
import { addAppointment, newAppointmentAgain, newAppointmentPage } from './pages/new-appointment.tsx';
import { notesLeftPage } from './pages/notes-left.tsx';
import { addQuickNote, quickNoteAgain, quickNotePage } from './pages/quick-note.tsx';
import { addReservedNote, reservedNotesAgain, reservedNotesPage } from './pages/reserved-notes.tsx';
import {
  type AppointmentId,
  appointmentSchema,
  type EntryId,
  entrySchema,
  type NoteId,
  noteSchema,
  outcomeSchema,
  quickNoteSchema,
} from './types.ts';
import { diaryWords } from './words.ts';

const personId = z.uuid().transform((id) => id as PersonId);
const ofPerson = z.object({ personId });
const ofEntry = z.object({ personId, entryId: z.uuid().transform((id) => id as EntryId) });
const ofNote = z.object({ personId, noteId: z.uuid().transform((id) => id as NoteId) });
const ofAppointment = z.object({
  personId,
  appointmentId: z.uuid().transform((id) => id as AppointmentId),
});

const to = { of: 'person', param: 'personId' } as const;
/** Who writes in the diary opens it: of the entries the database shows her all, or her own. */
const diary = { ...to, dataClass: 'diary', action: 'append' } as const;
/** Nobody reads the class: who writes notes of her own opens the page, and the database shows whose she may. */
const notes = { ...to, dataClass: 'reserved-note', action: 'append' } as const;
const appointment = { ...to, dataClass: 'appointment', action: 'read' } as const;
const fixes = { ...to, dataClass: 'appointment', action: 'write' } as const;

const her = '/persone/:personId';
const one = `${her}/appuntamenti/:appointmentId`;

const diaryPart: readonly Route[] = [
  page({
    url: `${her}/diario`,
    permission: diary,
    audit: 'diary.page',
    params: ofPerson,
    query: diaryQuery,
    handler: diaryPage,
  }),
  form({
    url: `${her}/diario`,
    permission: diary,
    audit: 'diary.write',
    params: ofPerson,
    body: entrySchema,
    handler: addEntry,
    again: diaryAgain,
  }),
  page({
    url: `${her}/diario/nota`,
    permission: diary,
    audit: 'diary.note-form',
    params: ofPerson,
    handler: quickNotePage,
  }),
  form({
    url: `${her}/diario/nota`,
    permission: diary,
    audit: 'diary.note',
    params: ofPerson,
    body: quickNoteSchema,
    handler: addQuickNote,
    again: quickNoteAgain,
  }),
  page({
    url: `${her}/diario/:entryId/correggi`,
    permission: diary,
    audit: 'diary.correct-form',
    params: ofEntry,
    handler: correctEntryPage,
  }),
  form({
    url: `${her}/diario/:entryId/correggi`,
    permission: diary,
    audit: 'diary.correct',
    params: ofEntry,
    body: entrySchema,
    handler: saveEntryCorrection,
    again: correctEntryAgain,
  }),
];

const notesPart: readonly Route[] = [
  page({
    url: '/note-riservate',
    permission: { of: 'list', dataClass: 'reserved-note', action: 'append' },
    audit: 'reserved-note.left',
    query: doneQuery,
    handler: notesLeftPage,
  }),
  page({
    url: `${her}/note-riservate`,
    permission: notes,
    audit: 'reserved-note.page',
    params: ofPerson,
    query: doneQuery,
    handler: reservedNotesPage,
  }),
  form({
    url: `${her}/note-riservate`,
    permission: notes,
    audit: 'reserved-note.write',
    params: ofPerson,
    body: noteSchema,
    handler: addReservedNote,
    again: reservedNotesAgain,
  }),
  page({
    url: `${her}/note-riservate/:noteId/correggi`,
    permission: notes,
    audit: 'reserved-note.correct-form',
    params: ofNote,
    handler: correctNotePage,
  }),
  form({
    url: `${her}/note-riservate/:noteId/correggi`,
    permission: notes,
    audit: 'reserved-note.correct',
    params: ofNote,
    body: noteSchema,
    handler: saveNoteCorrection,
    again: correctNoteAgain,
  }),
];

const appointmentPart: readonly Route[] = [
  page({
    url: '/appuntamenti',
    permission: { of: 'list', dataClass: 'appointment', action: 'read' },
    audit: 'appointment.mine',
    query: sideQuery,
    handler: myAppointmentsPage,
  }),
  page({
    url: `${her}/appuntamenti`,
    permission: appointment,
    audit: 'appointment.list',
    params: ofPerson,
    query: sideQuery,
    handler: appointmentsPage,
  }),
  page({
    url: `${her}/appuntamenti/nuovo`,
    permission: fixes,
    audit: 'appointment.form',
    params: ofPerson,
    handler: newAppointmentPage,
  }),
  form({
    url: `${her}/appuntamenti/nuovo`,
    permission: fixes,
    audit: 'appointment.fix',
    params: ofPerson,
    body: appointmentSchema,
    handler: addAppointment,
    again: newAppointmentAgain,
  }),
  page({
    url: one,
    permission: appointment,
    audit: 'appointment.page',
    params: ofAppointment,
    query: doneQuery,
    handler: appointmentPage,
  }),
  page({
    url: `${one}/sposta`,
    permission: fixes,
    audit: 'appointment.change-form',
    params: ofAppointment,
    handler: changeAppointmentPage,
  }),
  form({
    url: `${one}/sposta`,
    permission: fixes,
    audit: 'appointment.change',
    params: ofAppointment,
    body: appointmentSchema,
    handler: saveAppointmentChange,
    again: changeAppointmentAgain,
  }),
  form({
    url: `${one}/esito`,
    permission: fixes,
    audit: 'appointment.close',
    params: ofAppointment,
    body: outcomeSchema,
    handler: sayOutcome,
    again: appointmentAgain,
  }),
  form({
    url: `${one}/disdici`,
    permission: fixes,
    audit: 'appointment.cancel',
    params: ofAppointment,
    body: emptyForm,
    handler: callOff,
    again: appointmentAgain,
  }),
  file({
    url: `${one}/calendario`,
    permission: appointment,
    audit: 'appointment.calendar',
    params: ofAppointment,
    query: calendarQuery,
    handler: calendarFile,
  }),
];

export const diaryRoutes: readonly Route[] = [...diaryPart, ...notesPart, ...appointmentPart];

export const diaryNavigation: readonly NavigationEntry[] = [
  { href: '/appuntamenti', label: diaryWords.appointments },
];
