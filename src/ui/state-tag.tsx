import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** How a state feels to who works on it: not started or closed, waiting for somebody, well, stopped. */
export type StateTone = 'neutral' | 'waiting' | 'good' | 'stopped';

const icons = {
  neutral: 'circle',
  waiting: 'clock',
  good: 'check',
  stopped: 'stopped',
} as const satisfies Record<StateTone, string>;

/** The name of a state, with a shape of its own for each tone, so that colour is never alone. */
export function StateTag({ tone, children }: { tone: StateTone; children?: ComponentChildren }) {
  return (
    <span class={`state-tag state-tag-${tone}`}>
      <Icon name={icons[tone]} />
      {children}
    </span>
  );
}
