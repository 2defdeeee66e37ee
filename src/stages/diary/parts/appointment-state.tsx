import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import type { AppointmentState } from '../types.ts';
import { speak } from './speak.ts';

const tones = {
  fixed: 'waiting',
  moved: 'waiting',
  held: 'good',
  'not-held': 'stopped',
  cancelled: 'stopped',
} as const satisfies Record<AppointmentState, string>;

/** Where an appointment stands. */
export function StateOfAppointment({ state }: { state: AppointmentState }) {
  return <StateTag tone={tones[state]}>{speak(useLanguage())(`state.${state}`)}</StateTag>;
}
