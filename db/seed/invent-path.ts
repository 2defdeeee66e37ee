import type { SpokenLanguage } from '../../src/stages/people/types.ts';
import type { Sex } from '../../src/values/codice-fiscale.ts';
import {
  othersPresent,
  reasonsOfReturn,
  reasonsOfWithdrawal,
  wordsOfAgreeing,
  wordsOfNotAgreeing,
  wordsOfNotNow,
} from './data/answers.ts';
import { type Draw, drawFor } from './draw.ts';
import { inventLetter } from './invent-letter.ts';
import type { Story, ToldAnswer } from './story.ts';
import { worded } from './worded.ts';

type About = {
  readonly number: number;
  readonly given: string;
  readonly sex: Sex;
  readonly age: number;
  readonly language: SpokenLanguage | null;
};
type Path = Pick<Story, 'letter' | 'answers' | 'notice' | 'releases' | 'steps'>;

/** How far referrals have come, in a hundred. */
const kinds = [
  { weight: 7, kind: 'begun' },
  { weight: 4, kind: 'ready' },
  { weight: 4, kind: 'not-now' },
  { weight: 3, kind: 'not-agreed' },
  { weight: 14, kind: 'waiting' },
  { weight: 5, kind: 'returned' },
  { weight: 6, kind: 'sent-again' },
  { weight: 52, kind: 'accepted' },
  { weight: 5, kind: 'withdrawn' },
] as const;
export type PathKind = (typeof kinds)[number]['kind'];

/** How far the referral of a number has come. */
export function pathKindOf(number: number): PathKind {
  return drawFor(number, 'path-kind').weighted(kinds).kind;
}

/** What has happened to the referral of a number: her letter, what she answered, and the steps that followed.
 *  @param sentAgo days since it was first sent, where it was; drawn when left out */
export function inventPath(about: About, kind: PathKind, sentAgo?: number): Path {
  const draw = drawFor(about.number, 'path');
  const letter = inventLetter(about.number, about);
  const sent = sentAgo ?? draw.int(40, 190);
  const told = (answer: ToldAnswer['answer'], daysAgo: number) => [answerOf(draw, about, answer, daysAgo)];
  const noticed = (daysAgo: number) => ({
    how: draw.pick(['paper', 'paper', 'read-aloud', 'easy-to-read', 'e-mail'] as const),
    daysAgo,
  });
  const agreed = (daysAgo: number) => ({
    letter,
    answers: told('agrees', daysAgo),
    notice: noticed(daysAgo),
    releases: releasesOf(draw, daysAgo),
  });
  const unsent = (daysAgo: number) => ({ letter, notice: noticed(daysAgo), releases: [], steps: [] });

  switch (kind) {
    case 'begun':
      return begun(draw, about);
    case 'ready':
      return { ...agreed(draw.int(2, 9)), steps: [] };
    case 'not-now': {
      const day = draw.int(5, 60);
      return { ...unsent(day), answers: told('not-now', day) };
    }
    case 'not-agreed': {
      const day = draw.int(5, 60);
      return { ...unsent(day), answers: told('does-not-agree', day) };
    }
    case 'waiting': {
      // Thirty days is the term: some are late, some will be within the week.
      const day = sentAgo ?? draw.int(1, 34);
      return { ...agreed(day + draw.int(0, 6)), steps: [{ what: 'send', daysAgo: day }] };
    }
    case 'accepted':
      return {
        ...agreed(sent + 3),
        steps: [
          { what: 'send', daysAgo: sent },
          { what: 'accept', daysAgo: sent - draw.int(6, Math.min(28, sent - 2)) },
        ],
      };
    case 'withdrawn':
      return {
        ...agreed(sent + 3),
        steps: [
          { what: 'send', daysAgo: sent },
          { what: 'withdraw', daysAgo: sent - draw.int(5, 25), reason: withdrawal(draw, about) },
        ],
      };
    case 'returned':
    case 'sent-again':
      return returned(draw, about, kind === 'sent-again', agreed(sent + 3), sent);
    default:
      return kind satisfies never;
  }
}

/** Begun some days ago and left there: what is missing shows. */
function begun(draw: Draw, about: About): Path {
  const whole = inventLetter(about.number, about);
  const first = (whole.reason ?? '').split('. ')[0] ?? '';
  const letter = draw.pick([
    { reason: null, wishes: null, needs: null },
    { reason: `${first}.`, wishes: null, needs: null },
    { ...whole, needs: null },
  ]);
  const day = draw.int(1, 12);
  return {
    letter,
    answers: [],
    notice: draw.chance(30) ? { how: 'paper', daysAgo: day } : null,
    releases: [],
    steps: [],
  };
}

function returned(draw: Draw, about: About, again: boolean, agreed: Omit<Path, 'steps'>, sent: number): Path {
  const { lacks, reason } = draw.pick(reasonsOfReturn);
  const back = sent - draw.int(5, 12);
  const steps: Story['steps'] = [
    { what: 'send', daysAgo: sent },
    { what: 'return', daysAgo: back, reason },
  ];
  if (!again) return { ...agreed, letter: inventLetter(about.number, about, lacks), steps };
  const second = back - draw.int(4, 8);
  return {
    ...agreed,
    letter: inventLetter(about.number, about, lacks),
    steps: [
      ...steps,
      { what: 'rewrite', daysAgo: second, letter: agreed.letter },
      { what: 'send', daysAgo: second },
      { what: 'accept', daysAgo: second - draw.int(4, 8) },
    ],
  };
}

function answerOf(draw: Draw, about: About, answer: ToldAnswer['answer'], daysAgo: number): ToldAnswer {
  const words = { agrees: wordsOfAgreeing, 'not-now': wordsOfNotNow, 'does-not-agree': wordsOfNotAgreeing }[
    answer
  ];
  const signs = about.language === 'lis';
  const interpreted = signs || (about.language !== 'it' && about.age > 30 && draw.chance(25));
  const how = interpreted
    ? 'with-interpreter'
    : draw.pick([
        'in-person',
        'in-person',
        'in-person',
        'home-visit',
        'telephone',
        'easy-to-read',
        'video-call',
      ] as const);
  const others = interpreted
    ? signs
      ? 'Un’interprete di lingua dei segni.'
      : 'Un’interprete.'
    : draw.chance(20) && how !== 'telephone'
      ? worded(draw.pick(othersPresent), about)
      : null;
  return { answer, how, words: worded(draw.pick(words), about), othersPresent: others, daysAgo };
}

function releasesOf(draw: Draw, daysAgo: number): Story['releases'] {
  if (!draw.chance(35)) return [];
  const channel = draw.pick(['documentary', 'e-book', 'photographs', 'conference'] as const);
  return [{ channel, answer: draw.chance(60) ? 'given' : 'refused', daysAgo }];
}

function withdrawal(draw: Draw, { age }: About): string {
  return draw.pick(reasonsOfWithdrawal.filter((r) => (r.from ?? 0) <= age && age <= (r.to ?? 99))).reason;
}
