import { wordsOfAgreeing } from './data/answers.ts';
import { drawFor } from './draw.ts';
import type { Special } from './special.ts';
import type { Story, ToldAnswer } from './story.ts';

type Path = Pick<Story, 'letter' | 'answers' | 'notice' | 'releases' | 'steps'>;

/** Days from her no to her yes, where she was heard twice. */
const HEARD_AGAIN = 17;

/** The answers of a path as her decree and her own way of coming in make them: the representative's beside hers, her no
 *  before her yes, or none where she wrote it herself. */
export function withVoices(path: Path, special: Special, number: number): Path {
  const steps = special.steps ?? path.steps;
  if (special.entrance?.what === 'application') {
    const { wishes } = special.entrance;
    const letter =
      special.path === 'begun' ? { reason: null, wishes, needs: null } : { ...path.letter, wishes };
    return { ...path, letter, steps, answers: [], notice: null };
  }
  if (special.entrance?.what === 'list') return { ...path, steps, answers: [], notice: null };
  const asked = (special.representative?.acts['agreement-to-be-referred'] ?? 'alone') !== 'alone';
  const answers = asked
    ? path.answers.map((a) => ({ ...a, representativeAnswer: 'agrees' as const }))
    : path.answers;
  return {
    ...path,
    steps,
    answers: special.dissent ? dissenting(answers, special.dissent, number) : answers,
  };
}

function dissenting(
  answers: readonly ToldAnswer[],
  { state, words }: NonNullable<Special['dissent']>,
  number: number,
): readonly ToldAnswer[] {
  const last = answers.at(-1);
  if (last === undefined) return answers;
  const no = { ...last, answer: 'does-not-agree', words } as const;
  if (state === 'open') return [no];
  const yes = drawFor(number, 'yes').pick(wordsOfAgreeing.filter((w) => !w.includes('[')));
  return [
    { ...no, daysAgo: last.daysAgo + HEARD_AGAIN },
    { ...last, words: yes },
  ];
}
