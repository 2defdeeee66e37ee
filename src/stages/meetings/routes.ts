import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import type { PersonId } from '../people/types.ts';
import { addItem, addItemPage } from './pages/add-item.tsx';
import { agendaAgain, agendaPage, putCases } from './pages/agenda.tsx';
import { attendanceAgain, attendancePage, saveAttendance } from './pages/attendance.tsx';
import { close, closeAgain, closePage } from './pages/close.tsx';
import { convene, convenePage } from './pages/convene.tsx';
import { extractsAgain, extractsPage, extractsQuery, makeThem } from './pages/extracts.tsx';
import { itemAgain, itemPage } from './pages/item.tsx';
import { declare, done, extractFile, saveMinute } from './pages/item-steps.ts';
import { itemsPage } from './pages/items.tsx';
import { meetingAgain, meetingPage } from './pages/meeting.tsx';
import { meetingQuery } from './pages/meeting-rows.ts';
import { meetingExportQuery, meetingsExport, meetingsPage } from './pages/meetings.tsx';
import { move, moveAgain, movePage } from './pages/move.tsx';
import { doneQuery } from './pages/opened-meeting.ts';
import { cancel, giveSeat, takeSeat } from './pages/seats.ts';
import {
  agendaSchema,
  attendanceSchema,
  conflictSchema,
  conveneSchema,
  emptySchema,
  type ItemId,
  type MeetingId,
  minuteSchema,
  moveSchema,
  proposalSchema,
  type SeatId,
  seatSchema,
} from './types.ts';
import { meetingListWords } from './words/list.ts';

const ofMeeting = z.object({ meetingId: z.uuid().transform((id) => id as MeetingId) });
const ofSeat = ofMeeting.extend({ seatId: z.uuid().transform((id) => id as SeatId) });
const ofPerson = z.object({ personId: z.uuid().transform((id) => id as PersonId) });
const ofItem = ofPerson.extend({ itemId: z.uuid().transform((id) => id as ItemId) });

const param = 'personId';
const may = {
  // To whoever may convene and whoever may sit: the database shows the meetings of her body, and those she sits in.
  read: { of: 'list', dataClass: 'selection-act', action: 'read' },
  convene: { of: 'list', dataClass: 'meeting', action: 'write' },
  readItems: { of: 'person', dataClass: 'equipe', action: 'read', param },
  propose: { of: 'person', dataClass: 'equipe', action: 'append', param },
  write: { of: 'person', dataClass: 'equipe', action: 'write', param },
} as const;
const list = '/riunioni';
const one = `${list}/:meetingId`;
const items = '/persone/:personId/riunioni';
const item = `${items}/:itemId`;

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const meetingRoutes: readonly Route[] = [
  page({ url: list, permission: may.read, audit: 'meetings.list', query: meetingQuery, handler: meetingsPage }),
  file({ url: `${list}/esporta`, permission: may.read, audit: 'meetings.export', query: meetingExportQuery, handler: meetingsExport }),
  page({ url: `${list}/nuova`, permission: may.convene, audit: 'meeting.form', handler: (asked) => convenePage(asked) }),
  form({ url: `${list}/nuova`, permission: may.convene, audit: 'meeting.convene', body: conveneSchema, handler: convene, again: convenePage }),
  page({ url: one, permission: may.read, audit: 'meeting.read', params: ofMeeting, query: doneQuery, handler: meetingPage }),
  page({ url: `${one}/sposta`, permission: may.read, audit: 'meeting.form', params: ofMeeting, handler: movePage }),
  form({ url: `${one}/sposta`, permission: may.read, audit: 'meeting.move', params: ofMeeting, body: moveSchema, handler: move, again: moveAgain }),
  form({ url: `${one}/annulla`, permission: may.read, audit: 'meeting.cancel', params: ofMeeting, body: emptySchema, handler: cancel, again: meetingAgain }),
  form({ url: `${one}/componenti`, permission: may.read, audit: 'meeting.seat', params: ofMeeting, body: seatSchema, handler: giveSeat, again: meetingAgain }),
  form({ url: `${one}/componenti/:seatId/togli`, permission: may.read, audit: 'meeting.unseat', params: ofSeat, body: emptySchema, handler: takeSeat, again: meetingAgain }),
  page({ url: `${one}/ordine-del-giorno`, permission: may.read, audit: 'meeting.agenda', params: ofMeeting, handler: agendaPage }),
  form({ url: `${one}/ordine-del-giorno`, permission: may.read, audit: 'meeting.propose', params: ofMeeting, body: agendaSchema, handler: putCases, again: agendaAgain }),
  page({ url: `${one}/presenze`, permission: may.read, audit: 'meeting.attendance', params: ofMeeting, handler: attendancePage }),
  form({ url: `${one}/presenze`, permission: may.read, audit: 'meeting.attend', params: ofMeeting, body: attendanceSchema, handler: saveAttendance, again: attendanceAgain }),
  page({ url: `${one}/estratti`, permission: may.read, audit: 'meeting.extracts', params: ofMeeting, query: extractsQuery, handler: extractsPage }),
  form({ url: `${one}/estratti`, permission: may.read, audit: 'meeting.make-extracts', params: ofMeeting, body: emptySchema, handler: makeThem, again: extractsAgain }),
  page({ url: `${one}/chiudi`, permission: may.read, audit: 'meeting.close-form', params: ofMeeting, handler: closePage }),
  form({ url: `${one}/chiudi`, permission: may.read, audit: 'meeting.close', params: ofMeeting, body: emptySchema, handler: close, again: closeAgain }),
  page({ url: items, permission: may.readItems, audit: 'meeting-items.list', params: ofPerson, query: doneQuery, handler: itemsPage }),
  page({ url: `${items}/aggiungi`, permission: may.propose, audit: 'meeting-item.form', params: ofPerson, handler: (asked) => addItemPage(asked) }),
  form({ url: `${items}/aggiungi`, permission: may.propose, audit: 'meeting-item.propose', params: ofPerson, body: proposalSchema, handler: addItem, again: addItemPage }),
  page({ url: item, permission: may.readItems, audit: 'meeting-item.read', params: ofItem, query: doneQuery, handler: itemPage }),
  form({ url: `${item}/verbale`, permission: may.write, audit: 'meeting-item.minute', params: ofItem, body: minuteSchema, handler: saveMinute, again: itemAgain }),
  form({ url: `${item}/conflitto`, permission: may.write, audit: 'meeting-item.declare-conflict', params: ofItem, body: conflictSchema, handler: declare, again: itemAgain }),
  form({ url: `${item}/fatto`, permission: may.readItems, audit: 'meeting-item.done', params: ofItem, body: emptySchema, handler: done, again: itemAgain }),
  file({ url: `${item}/estratto`, permission: may.readItems, audit: 'meeting-item.extract', params: ofItem, handler: extractFile }),
];

export const meetingNavigation: readonly NavigationEntry[] = [
  { href: list, label: meetingListWords.meetings },
];
