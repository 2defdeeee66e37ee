import { useWords } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import type { CandidacyState } from '../types.ts';
import { selectionWords } from '../words.ts';

const tones = {
  'to-choose': 'waiting',
  admitted: 'good',
  waiting: 'waiting',
  'not-admitted': 'stopped',
  renounced: 'neutral',
} as const satisfies Record<CandidacyState, StateTone>;

/** Where somebody stands in a selection. */
export function StateOfCandidacy({ state }: { state: CandidacyState }) {
  const word = useWords(selectionWords);
  return <StateTag tone={tones[state]}>{word(`state.${state}`)}</StateTag>;
}
