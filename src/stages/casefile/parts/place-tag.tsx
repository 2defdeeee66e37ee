import type { ComponentChildren } from 'preact';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import type { PlaceOnPath } from '../types.ts';

const tones = {
  draft: 'neutral',
  sent: 'waiting',
  returned: 'waiting',
  withdrawn: 'stopped',
  'taken-on': 'waiting',
  open: 'waiting',
  eligible: 'good',
  'not-eligible': 'stopped',
  admitted: 'good',
  waiting: 'waiting',
  'not-admitted': 'stopped',
  renounced: 'stopped',
  assessed: 'good',
  'balance-closed': 'good',
  'plan-signed': 'good',
} as const satisfies Record<PlaceOnPath, StateTone>;

/** Where somebody is on the path, in a word and a shape. */
export function PlaceTag({ place, children }: { place: PlaceOnPath; children?: ComponentChildren }) {
  return <StateTag tone={tones[place]}>{children}</StateTag>;
}
