import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import type { PlanState } from '../types.ts';
import { speakPlan } from './speak.ts';

const tones = {
  draft: 'waiting',
  'to-sign': 'waiting',
  signed: 'good',
  superseded: 'neutral',
  'given-up': 'stopped',
} as const;

/** Where a plan stands, in a word and a shape. */
export function PlanStateTag({ state }: { state: PlanState }) {
  return <StateTag tone={tones[state]}>{speakPlan(useLanguage())(`state.${state}`)}</StateTag>;
}

const signatureTones = {
  none: 'waiting',
  stands: 'good',
  'to-confirm': 'waiting',
  refused: 'stopped',
} as const;

/** Where a signature stands, in a word and a shape. */
export function SignatureTag({ standing }: { standing: keyof typeof signatureTones }) {
  return (
    <StateTag tone={signatureTones[standing]}>{speakPlan(useLanguage())(`stands.${standing}`)}</StateTag>
  );
}
