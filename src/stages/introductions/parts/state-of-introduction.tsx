import { useLanguage } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import type { IntroductionState } from '../types.ts';
import { speak } from './speak.ts';

const tones = {
  proposed: 'waiting',
  agreed: 'waiting',
  introduced: 'waiting',
  interviewed: 'waiting',
  visited: 'waiting',
  activating: 'waiting',
  trial: 'good',
  confirmed: 'good',
  declined: 'neutral',
  ended: 'neutral',
} as const satisfies Record<IntroductionState, StateTone>;

/** How far an introduction is, by word and shape. */
export function StateOfIntroduction({ state }: { state: IntroductionState }) {
  return <StateTag tone={tones[state]}>{speak(useLanguage())(`state.${state}`)}</StateTag>;
}
