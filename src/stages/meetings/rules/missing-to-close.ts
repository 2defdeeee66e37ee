import { isSeated } from '../rules.ts';
import type { Item, ItemState, Meeting, Missing, Seat } from '../types.ts';

/** Of which version of the item and of the meeting an extract tells. */
export type ExtractVersions = { itemVersion: number; meetingVersion: number };

/** Whether the minutes of an item in this state become an extract: who was taken off the agenda was not talked about. */
export const hasExtract = {
  open: false,
  decided: true,
  postponed: true,
  withdrawn: false,
} as const satisfies Record<ItemState, boolean>;

/** Whether an extract says what stands now: minutes, attendance and conflicts as they are. */
export function isCurrent(
  extract: ExtractVersions | undefined,
  item: Pick<Item, 'version'>,
  meeting: Pick<Meeting, 'version'>,
): boolean {
  return extract?.itemVersion === item.version && extract.meetingVersion === meeting.version;
}

type ClosingSeat = Pick<Seat, 'part' | 'attended' | 'endedAt'>;
type ClosingItem = Pick<Item, 'id' | 'state' | 'version'>;

/** What is missing before a meeting can be held: somebody who presides. */
export function missingToHold(seats: readonly ClosingSeat[]): readonly Missing[] {
  return seats.some((s) => isSeated(s) && s.part === 'chair') ? [] : ['no-chair'];
}

/** What is missing before the extracts can be made: that it was held, that everybody's presence is written down,
 *  that each person was decided on, postponed or taken off.
 *  @returns each kind once, in the order in which one sees to them */
export function missingToExtract(
  meeting: Pick<Meeting, 'state'>,
  seats: readonly ClosingSeat[],
  items: readonly Pick<Item, 'state'>[],
): readonly Missing[] {
  const here = seats.filter(isSeated);
  const came = here.filter((s) => s.attended === true);
  const missing: readonly (readonly [Missing, boolean])[] = [
    ['not-held', meeting.state !== 'held'],
    ['no-chair', !here.some((s) => s.part === 'chair')],
    ['attendance', here.some((s) => s.attended === null)],
    ['nobody-came', here.length > 0 && came.length === 0 && here.every((s) => s.attended !== null)],
    ['item-open', items.some((i) => i.state === 'open')],
  ];
  return missing.flatMap(([what, is]) => (is ? [what] : []));
}

/** What is missing before a meeting is closed: all of that, and the extract of each person, as things stand now.
 *  @param extracts the last one of each item, by its id */
export function missingToClose(
  meeting: Pick<Meeting, 'state' | 'version'>,
  seats: readonly ClosingSeat[],
  items: readonly ClosingItem[],
  extracts: ReadonlyMap<string, ExtractVersions>,
): readonly Missing[] {
  const lacking = items.some((i) => hasExtract[i.state] && !isCurrent(extracts.get(i.id), i, meeting));
  return [...missingToExtract(meeting, seats, items), ...(lacking ? (['extract'] as const) : [])];
}
