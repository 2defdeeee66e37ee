import { useWords } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import type { ApplicationState } from '../types.ts';
import { applicationDeskWords } from '../words/application-desk.ts';

type Sent = Exclude<ApplicationState, 'draft'>;
const tones = {
  sent: 'waiting',
  assigned: 'waiting',
  taken: 'good',
  declined: 'stopped',
} as const satisfies Record<Sent, StateTone>;

/** The state of an application, in words and with its shape. */
export function StateOfApplication({ state }: { state: Sent }) {
  const word = useWords(applicationDeskWords);
  return <StateTag tone={tones[state]}>{word(state)}</StateTag>;
}
