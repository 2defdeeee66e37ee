import { useLanguage } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import type { PlaceState } from '../types.ts';
import { placeSpeak } from './place-speak.ts';

const tones = { draft: 'waiting', open: 'good', closed: 'stopped' } as const satisfies Record<
  PlaceState,
  StateTone
>;

/** Where a place stands, in a word. */
export function StateOfPlace({ state }: { state: PlaceState }) {
  const word = placeSpeak(useLanguage());
  return <StateTag tone={tones[state]}>{word(state)}</StateTag>;
}
