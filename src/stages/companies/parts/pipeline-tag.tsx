import { useLanguage } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import type { PipelineStage } from '../types.ts';
import { speak } from './speak.ts';

const tones = {
  'to-contact': 'neutral',
  contacted: 'waiting',
  interested: 'waiting',
  visited: 'waiting',
  willing: 'waiting',
  'agreement-signed': 'good',
  hosting: 'good',
  dormant: 'stopped',
} as const satisfies Record<PipelineStage, StateTone>;

/** Where the dialogue with a company stands, in a word. */
export function PipelineTag({ stage }: { stage: PipelineStage }) {
  return <StateTag tone={tones[stage]}>{speak(useLanguage())(`stage.${stage}`)}</StateTag>;
}
