import { useWords } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import type { ItemState, MeetingState } from '../types.ts';
import { meetingListWords } from '../words/list.ts';
import { meetingWords } from '../words.ts';

const tones = {
  convened: 'waiting',
  held: 'waiting',
  closed: 'good',
  cancelled: 'stopped',
} as const satisfies Record<MeetingState, StateTone>;

/** Where a meeting stands, in a word. */
export function StateOfMeeting({ state }: { state: MeetingState }) {
  const word = useWords(meetingListWords);
  return <StateTag tone={tones[state]}>{word(state)}</StateTag>;
}

const itemTones = {
  open: 'waiting',
  decided: 'good',
  postponed: 'neutral',
  withdrawn: 'stopped',
} as const satisfies Record<ItemState, StateTone>;

/** Where an item of an agenda stands, in a word. */
export function StateOfItem({ state }: { state: ItemState }) {
  const word = useWords(meetingWords);
  return <StateTag tone={itemTones[state]}>{word(state)}</StateTag>;
}
