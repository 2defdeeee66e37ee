import { useLanguage } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import { formatInstant } from '../../../values/rome-time.ts';
import type { PageState, StateShown } from '../types.ts';
import { stateKey } from '../words/state-key.ts';
import { speak } from './speak.ts';

const tones = {
  none: 'neutral',
  draft: 'neutral',
  scheduled: 'waiting',
  published: 'good',
  changed: 'waiting',
  leaving: 'waiting',
  withdrawn: 'stopped',
} as const satisfies Record<PageState, StateTone>;

/** The state of a page as a tag; where an order waits, with its hour. */
export function StateOfPage({ state, dueAt }: StateShown) {
  const lang = useLanguage();
  const at = dueAt === undefined ? '' : formatInstant(dueAt, lang);
  return <StateTag tone={tones[state]}>{speak(lang)(stateKey(state, dueAt), { at })}</StateTag>;
}
