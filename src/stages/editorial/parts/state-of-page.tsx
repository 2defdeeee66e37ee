import type { Language } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import { formatInstant } from '../../../values/rome-time.ts';
import type { PageState } from '../types.ts';
import { speak } from './speak.ts';

const tones = {
  none: 'neutral',
  draft: 'neutral',
  scheduled: 'waiting',
  published: 'good',
  changed: 'waiting',
  withdrawn: 'stopped',
} as const satisfies Record<PageState, StateTone>;

/** The state of a page in words; of one that is scheduled, with its hour. */
export function stateText(state: PageState, dueAt: Date | undefined, lang: Language): string {
  const word = speak(lang);
  return state === 'scheduled' && dueAt !== undefined
    ? word('scheduledFor', { at: formatInstant(dueAt, lang) })
    : word(`state.${state}`);
}

/** The state of a page as a tag. */
export function StateOfPage(props: { state: PageState; dueAt?: Date | undefined; lang: Language }) {
  return <StateTag tone={tones[props.state]}>{stateText(props.state, props.dueAt, props.lang)}</StateTag>;
}
