import { type Typed, typedText } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { BothTexts } from '../parts/form-page.tsx';
import type { Speak } from '../parts/speak.ts';
import { type Company, type PipelineStage, pipelineStages } from '../types.ts';

/** What somebody else saved of the dialogue while a contact was written, beside what the writer typed. */
export function bothDialogues(company: Company, typed: Typed, word: Speak): BothTexts {
  const stage = (text: string) =>
    pipelineStages.some((s) => s === text) ? word(`stage.${text as PipelineStage}`) : text;
  return {
    labels: [
      ['stage', word('stageField')],
      ['nextStep', word('nextStep')],
      ['nextOn', word('nextOn')],
    ],
    saved: {
      stage: stage(company.stage),
      nextStep: company.next?.step ?? '',
      nextOn: company.next ? formatDay(company.next.on, 'it') : '',
    },
    typed: { ...typed, stage: stage(typedText(typed, 'stage')) },
  };
}
