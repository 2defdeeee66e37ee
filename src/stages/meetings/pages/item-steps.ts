import type { z } from 'zod';
import { openFile } from '../../../platform/files/open-file.ts';
import { absent, conflict, go, type Outcome } from '../../../platform/http/route.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { declareConflict } from '../commands/declare-conflict.ts';
import { markDone } from '../commands/mark-done.ts';
import { writeMinute } from '../commands/write-minute.ts';
import { refusedOutcome } from '../refusals.ts';
import { listLastExtracts } from '../store/extracts.ts';
import type { conflictSchema, minuteSchema } from '../types.ts';
import { type OfItem, openItem } from './opened-item.ts';
import { answered, meetingUrl } from './opened-meeting.ts';

/** POST /persone/:personId/riunioni/:itemId/verbale: the minutes of this person. */
export async function saveMinute(asked: OfItem<unknown, z.output<typeof minuteSchema>>): Promise<Outcome> {
  const opened = await openItem(asked);
  if (opened?.meeting === undefined) return absent;
  const { item, meeting } = opened;
  const done = await writeMinute(asked.tx, meeting, item, asked.version ?? 0, asked.body, asked.now);
  if (!done.ok) return done.code === 'changed-meanwhile' ? conflict(done.code, true) : refusedOutcome(done);
  // Who was taken off is no longer read of by whom only her seat let in.
  return asked.body.state === 'withdrawn'
    ? go(meetingUrl(meeting.id, '?fatto=withdrawn'))
    : go(`${opened.here}?fatto=minuted`);
}

/** POST /persone/:personId/riunioni/:itemId/conflitto: the reader's own. */
export async function declare(asked: OfItem<unknown, z.output<typeof conflictSchema>>): Promise<Outcome> {
  const opened = await openItem(asked);
  if (opened?.meeting === undefined) return absent;
  const { item, meeting } = opened;
  const done = await declareConflict(asked.tx, meeting, item, asked.body.reason, asked.now);
  return answered(done, meetingUrl(meeting.id, '?fatto=conflict'));
}

/** POST /persone/:personId/riunioni/:itemId/fatto: what was decided was done. */
export async function done(asked: OfItem): Promise<Outcome> {
  const opened = await openItem(asked);
  if (opened === undefined) return absent;
  return answered(await markDone(asked.tx, opened.item, asked.now), `${opened.here}?fatto=done`);
}

/** GET /persone/:personId/riunioni/:itemId/estratto: the last extract, byte by byte. Its name says nothing of her. */
export async function extractFile(asked: OfItem): Promise<SentFile | undefined> {
  const opened = await openItem(asked);
  if (opened === undefined) return undefined;
  const { id, personId } = opened.item;
  const extract = (await listLastExtracts(asked.tx, [id])).get(id);
  if (extract === undefined) return undefined;
  const bytes = await openFile(asked.tx, { fileId: extract.fileId, personId, dataClass: 'equipe' });
  return { name: 'verbale-in-estratto', mediaType: 'application/pdf', bytes };
}
