import { useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { assessmentWords } from '../words.ts';

/** Where an evaluation stands. */
export function EvaluationState({ state }: { state: 'draft' | 'closed' }) {
  const word = useWords(assessmentWords);
  return <StateTag tone={state === 'closed' ? 'good' : 'waiting'}>{word(`state.${state}`)}</StateTag>;
}
