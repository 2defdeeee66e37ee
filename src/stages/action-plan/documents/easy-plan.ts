import type { Block, Printable } from '../../../platform/documents/printable.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Goal } from '../types.ts';
import { catalogueWords } from '../words/catalogue.ts';
import { planDocumentWords } from '../words/documents.ts';
import { easyWords } from '../words/easy.ts';
import type { PlanPrint } from './frame.ts';
import { type Say, sayer } from './say.ts';

type Word = Say<keyof typeof easyWords>;

/** The plan for reading with ease: PDF/UA, large letters, one goal a block, the frame in short sentences; what is hers
 *  stays in her own words. It is not the copy to sign, and says so. */
export function easyPlan(p: PlanPrint): Printable {
  const word: Word = sayer(easyWords, p.language);
  const { plan, goals } = p.whole;
  const day = (d: typeof plan.startsOn) => (d === null ? '' : formatDay(d, p.language));
  return {
    title: word('title'),
    language: p.language,
    edition: 'easy',
    day: p.on,
    ...(p.funder === null ? {} : { funder: p.funder }),
    // No code of the plan: what bears it is the copy to sign, and a signature does not belong here.
    code: `${planDocumentWords.version[p.language]} ${plan.number}`,
    body: [
      text(word('what')),
      text(word('mine')),
      text(word('free')),
      text(word('begins', { day: day(plan.startsOn) })),
      text(word('ends', { day: day(plan.endsOn) })),
      ...(plan.opening === null ? [] : [heading(word('opening')), text(plan.opening)]),
      ...goals.flatMap((g, i) => goalBlocks(g, p, i + 1, word)),
      ...(p.whole.others.length === 0 ? [] : otherBlocks(p, word)),
      ...(plan.agreedHours === null
        ? []
        : [heading(word('agreed')), text(plan.agreedHours), text(word('agreedWhy'))]),
      ...(plan.attendanceToTreating === null
        ? []
        : [
            heading(word('attendance')),
            text(word(plan.attendanceToTreating ? 'attendanceYes' : 'attendanceNo')),
          ]),
      heading(word('review')),
      text(
        plan.firstReviewOn === null ? word('noReview') : word('reviewOn', { day: day(plan.firstReviewOn) }),
      ),
      heading(word('signing')),
      text(word('signingWhat')),
      text(word('signingHow')),
    ],
  };
}

const heading = (said: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text: said });
const text = (said: string): Block => ({ kind: 'paragraph', text: said });

function goalBlocks(goal: Goal, p: PlanPrint, n: number, word: Word): Block[] {
  const day = (d: string) => ({ day: d });
  return [
    heading(word('goal', { n })),
    text(goal.words),
    text(word('known')),
    text(goal.howKnown ?? ''),
    ...p.whole.measures
      .filter((m) => m.goalId === goal.id)
      .flatMap((m): Block[] => [
        heading(word('measure', { kind: catalogueWords[`measure.${m.kind}`][p.language] }), 2),
        text(m.what),
        ...(m.who === null ? [] : [text(word('who', { text: m.who }))]),
        ...(m.fromOn === null ? [] : [text(word('from', day(formatDay(m.fromOn, p.language))))]),
        ...(m.byOn === null ? [] : [text(word('by', day(formatDay(m.byOn, p.language))))]),
        ...(m.hours === null ? [] : [text(word('hours', { n: m.hours }))]),
      ]),
  ];
}

function otherBlocks(p: PlanPrint, word: Word): Block[] {
  return [
    heading(word('others')),
    {
      kind: 'list',
      items: p.whole.others.map((o) =>
        [catalogueWords[`other.${o.kind}`][p.language], o.body, o.referent].filter(Boolean).join(', '),
      ),
    },
    text(word('othersStay')),
  ];
}
