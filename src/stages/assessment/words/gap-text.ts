import { type Language, say } from '../../../ui/language.ts';
import { assessmentWords } from '../words.ts';

/** What the difference between performance and capacity says, as the rules find it. */
export type ShownGap = { finding: 'same' | 'helps' | 'hinders'; steps: number } | { finding: 'unknown' };

/** The same in words. */
export function gapText(gap: ShownGap, lang: Language): string {
  return say(assessmentWords, `gap.${gap.finding}`, lang, 'steps' in gap ? { steps: gap.steps } : {});
}
