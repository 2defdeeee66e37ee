import { useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import type { EligibilityState, RequirementOutcome } from '../types.ts';
import { eligibilityWords } from '../words.ts';

const tones = { open: 'waiting', eligible: 'good', 'not-eligible': 'stopped', notBegun: 'neutral' } as const;

/** Where a checking stands, in a word and a shape. */
export function StateOfEligibility({ state }: { state: EligibilityState | 'notBegun' }) {
  const word = useWords(eligibilityWords);
  return <StateTag tone={tones[state]}>{word(state)}</StateTag>;
}

const outcomeTones = { met: 'good', 'not-met': 'stopped', missing: 'waiting' } as const;

/** How a requirement stands, in a word and a shape. */
export function OutcomeTag({ outcome }: { outcome: RequirementOutcome }) {
  const word = useWords(eligibilityWords);
  return <StateTag tone={outcomeTones[outcome]}>{word(outcome)}</StateTag>;
}
