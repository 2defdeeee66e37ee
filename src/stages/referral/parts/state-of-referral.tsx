import { useWords } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import type { ReferralState } from '../types.ts';
import { referralWords } from '../words.ts';

const tones = {
  draft: 'neutral',
  sent: 'waiting',
  returned: 'waiting',
  accepted: 'good',
  withdrawn: 'stopped',
} as const satisfies Record<ReferralState, StateTone>;

/** The state of a referral, in words and with its shape. */
export function StateOfReferral({ state }: { state: ReferralState }) {
  const word = useWords(referralWords);
  return <StateTag tone={tones[state]}>{word(state)}</StateTag>;
}
