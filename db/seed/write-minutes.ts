import { makeExtract } from '../../src/stages/meetings/commands/make-extract.ts';
import { writeMinute } from '../../src/stages/meetings/commands/write-minute.ts';
import { listAgenda } from '../../src/stages/meetings/store/items.ts';
import type { Item, MeetingId, Minute } from '../../src/stages/meetings/types.ts';
import { done } from './done.ts';
import { actAs, type PathStage } from './path-stage.ts';
import { meetingOf } from './sit-together.ts';

/** Whether PDFs can be drawn here: docs/decisions/0025-documents-are-drawn-on-x64.md. Elsewhere what needs one is not told. */
export const draws = process.platform === 'linux' && process.arch === 'x64';

/** Somebody with a seat writes the minutes of each person on the agenda.
 *  @param saying what is written of whom; null leaves it open */
export async function writeMinutes(
  stage: PathStage,
  by: string,
  id: MeetingId,
  at: Date,
  saying: (item: Item, nth: number) => Minute | null,
): Promise<void> {
  await actAs(stage, by, at, async (tx) => {
    const meeting = await meetingOf(tx, id);
    for (const [nth, item] of (await listAgenda(tx, id)).entries()) {
      const minute = saying(item, nth);
      if (minute !== null) done(await writeMinute(tx, meeting, item, item.version, minute, at));
    }
  });
}

/** Makes the extract of each person, one after the other. */
export async function makeExtracts(stage: PathStage, by: string, id: MeetingId, at: Date): Promise<void> {
  await actAs(stage, by, at, async (tx) => {
    const meeting = await meetingOf(tx, id);
    for (const item of await listAgenda(tx, id)) await makeExtract(tx, meeting, item, undefined, at);
  });
}
