import type { Block, Printable } from '../../../platform/documents/printable.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { codeOf } from '../rules/canonical-plan.ts';
import type { Goal, Measure, OtherProject } from '../types.ts';
import { catalogueWords } from '../words/catalogue.ts';
import { type PlanDocumentWord, planDocumentWords } from '../words/documents.ts';
import type { PlanPrint } from './frame.ts';
import { type Say, sayer } from './say.ts';
import { signatureBlocks } from './signature-blocks.ts';

/** The plan for signature, or the signed copy that is kept: PDF/A-2a, its code at the foot of every page. The title,
 *  which travels with the file, names nobody. */
export function printablePlan(p: PlanPrint): Printable {
  const word = sayer(planDocumentWords, p.language);
  const { plan, goals } = p.whole;
  const hash = plan.contentSha256 ?? '';
  return {
    title: word('title'),
    language: p.language,
    standard: 'PDF/A-2a',
    day: p.on,
    ...(p.funder === null ? {} : { funder: p.funder }),
    code: word('code', { code: codeOf(hash), n: plan.number }),
    body: [
      { kind: 'facts', facts: headFacts(p, word) },
      ...(plan.opening === null
        ? []
        : [heading(word('opening')), { kind: 'paragraph', text: plan.opening } as const]),
      heading(word('goals')),
      ...goals.flatMap((g, i) => goalBlocks(g, p, i + 1, word)),
      ...otherBlocks(p, word),
      ...(plan.agreedHours === null
        ? []
        : [heading(word('agreed')), { kind: 'paragraph', text: plan.agreedHours } as const]),
      ...attendanceBlocks(plan.attendanceToTreating, word),
      heading(word('review')),
      { kind: 'paragraph', text: reviewText(p, word) },
      ...signatureBlocks(p, word),
    ],
  };
}

const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });

function headFacts(p: PlanPrint, word: Say<PlanDocumentWord>) {
  const { plan } = p.whole;
  const spent =
    plan.hoursDue === null
      ? word('hoursNone', { done: p.timeSpent })
      : word('hoursOf', { done: p.timeSpent, due: plan.hoursDue });
  return [
    { label: word('person'), value: p.person },
    { label: word('project'), value: p.project },
    ...(p.cup === null ? [] : [{ label: word('cup'), value: p.cup }]),
    { label: word('version'), value: String(plan.number) },
    {
      label: word('days'),
      value: word('fromTo', { from: dayText(plan.startsOn, p), to: dayText(plan.endsOn, p) }),
    },
    { label: word('hoursMade'), value: spent },
  ];
}

const dayText = (day: CalendarDay | null, p: PlanPrint) => (day === null ? '' : formatDay(day, p.language));

function goalBlocks(goal: Goal, p: PlanPrint, n: number, word: Say<PlanDocumentWord>): Block[] {
  const measures = p.whole.measures.filter((m) => m.goalId === goal.id);
  return [
    heading(word('goal', { n }), 2),
    { kind: 'paragraph', text: goal.words },
    { kind: 'paragraph', text: word('known', { text: goal.howKnown ?? '' }) },
    {
      kind: 'table',
      caption: word('measures', { n }),
      columns: [
        { label: word('measure'), width: 1.2 },
        { label: word('what'), width: 2 },
        { label: word('who'), width: 1.2 },
        { label: word('when'), width: 1.3 },
      ],
      rows: measures.map((m) => [
        catalogueWords[`measure.${m.kind}`][p.language],
        m.howKnown === null ? m.what : `${m.what}\n${word('howKnown', { text: m.howKnown })}`,
        m.who ?? '',
        `${whenText(m, p, word)}\n${m.hours === null ? word('hoursNotFixed') : word('hours', { n: m.hours })}`,
      ]),
    },
  ];
}

function whenText(m: Measure, p: PlanPrint, word: Say<PlanDocumentWord>): string {
  const to = dayText(m.byOn, p);
  return m.fromOn === null ? word('by', { to }) : word('fromTo', { from: dayText(m.fromOn, p), to });
}

function otherBlocks(p: PlanPrint, word: Say<PlanDocumentWord>): Block[] {
  const { others } = p.whole;
  if (others.length === 0) return [heading(word('others')), { kind: 'paragraph', text: word('noOthers') }];
  return [
    heading(word('others')),
    { kind: 'paragraph', text: word('neverReplaces') },
    {
      kind: 'table',
      caption: word('otherProjects'),
      columns: ['otherKind', 'otherBody', 'otherReferent', 'otherDays', 'otherNote'].map((key) => ({
        label: word(key as PlanDocumentWord),
      })),
      rows: others.map((o) => [
        catalogueWords[`other.${o.kind}`][p.language],
        o.body,
        o.referent ?? '',
        datesText(o, p, word),
        o.note ?? '',
      ]),
    },
  ];
}

function datesText(o: OtherProject, p: PlanPrint, word: Say<PlanDocumentWord>): string {
  return [
    o.begunOn === null ? '' : word('since', { from: dayText(o.begunOn, p) }),
    o.endsOn === null ? '' : word('until', { to: dayText(o.endsOn, p) }),
  ]
    .filter(Boolean)
    .join(' ');
}

function attendanceBlocks(agreed: boolean | null, word: Say<PlanDocumentWord>): Block[] {
  if (agreed === null) return [];
  return [
    heading(word('attendance')),
    { kind: 'paragraph', text: word(agreed ? 'attendanceYes' : 'attendanceNo') },
  ];
}

function reviewText(p: PlanPrint, word: Say<PlanDocumentWord>): string {
  const { firstReviewOn, noReview } = p.whole.plan;
  return firstReviewOn === null
    ? word('noReview', { text: noReview ?? '' })
    : word('reviewOn', { day: dayText(firstReviewOn, p) });
}
