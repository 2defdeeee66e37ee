import { useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { eligibilityWords } from '../words.ts';

/** How a paper stands today. */
export type PaperState = 'valid' | 'expiring' | 'expired' | 'withdrawn';

const tones = { valid: 'good', expiring: 'waiting', expired: 'stopped', withdrawn: 'neutral' } as const;

/** How a paper stands, in a word and a shape. */
export function PaperStateTag({ state }: { state: PaperState }) {
  const word = useWords(eligibilityWords);
  return <StateTag tone={tones[state]}>{word(state)}</StateTag>;
}
