import type { Goal, Measure, PlanFrame, WholePlan } from '../types.ts';

/** One thing that differs between two versions; null where it is not there. `place`: number of the goal on the newer
 *  version, or on the older one where it was taken out; a measure has the goal's number before its own. */
export type Change =
  | { about: 'frame'; field: keyof PlanFrame; before: PlanFrame; after: PlanFrame }
  | { about: 'goal'; place: string; before: Goal | null; after: Goal | null }
  | { about: 'measure'; place: string; before: Measure | null; after: Measure | null }
  | { about: 'other'; before: OtherText | null; after: OtherText | null };

type OtherText = WholePlan['others'][number];

const frameFields = [
  'opening',
  'startsOn',
  'endsOn',
  'firstReviewOn',
  'noReview',
  'agreedHours',
  'attendanceToTreating',
] as const satisfies readonly (keyof PlanFrame)[];

/** What a newer version says otherwise than an older one, in the order of the page. Goals and measures are paired by what
 *  they say, then by their place: a copy has ids of its own. */
export function comparePlans(older: WholePlan, newer: WholePlan): Change[] {
  const goals = paired(older.goals, newer.goals, (g) => g.words);
  return [
    ...frameFields
      .filter((f) => older.plan[f] !== newer.plan[f])
      .map((field): Change => ({ about: 'frame', field, before: older.plan, after: newer.plan })),
    ...goals.flatMap(([before, after]): Change[] => [
      ...(before?.words === after?.words && before?.howKnown === after?.howKnown
        ? []
        : [{ about: 'goal', place: placeOf(before, after, older, newer), before, after } as const]),
      ...measureChanges(before, after, older, newer),
    ]),
    ...paired(older.others, newer.others, (o) => `${o.kind} ${o.body}`)
      .filter(([before, after]) => textOf(before) !== textOf(after))
      .map(([before, after]): Change => ({ about: 'other', before, after })),
  ];
}

function measureChanges(
  goalBefore: Goal | null,
  goalAfter: Goal | null,
  older: WholePlan,
  newer: WholePlan,
): Change[] {
  const of = (whole: WholePlan, goal: Goal | null) => whole.measures.filter((m) => m.goalId === goal?.id);
  const [was, is] = [of(older, goalBefore), of(newer, goalAfter)];
  const place = placeOf(goalBefore, goalAfter, older, newer);
  return paired(was, is, (m) => `${m.kind} ${m.what}`)
    .filter(([before, after]) => measureText(before) !== measureText(after))
    .map(([before, after]): Change => {
      const at = after === null ? (before === null ? -1 : was.indexOf(before)) : is.indexOf(after);
      return { about: 'measure', place: `${place}.${at + 1}`, before, after };
    });
}

/** Pairs by what they say, then what is left over by its order; the newer order first, then what was taken out. */
function paired<T>(
  older: readonly T[],
  newer: readonly T[],
  key: (item: T) => string,
): [before: T | null, after: T | null][] {
  const left = [...older];
  const take = (index: number) => left.splice(index, 1)[0] ?? null;
  const same = newer.map((item) => {
    const index = left.findIndex((o) => key(o) === key(item));
    return index === -1 ? null : take(index);
  });
  const pairs = newer.map((item, i): [T | null, T | null] => [same[i] ?? left.shift() ?? null, item]);
  return [...pairs, ...left.map((item): [T | null, T | null] => [item, null])];
}

function placeOf(before: Goal | null, after: Goal | null, older: WholePlan, newer: WholePlan): string {
  const index =
    after === null ? (before === null ? -1 : older.goals.indexOf(before)) : newer.goals.indexOf(after);
  return String(index + 1);
}

const measureText = (m: Measure | null) =>
  m && JSON.stringify([m.kind, m.what, m.who, m.howKnown, m.fromOn, m.byOn, m.hours]);

const textOf = (o: OtherText | null) =>
  o && JSON.stringify([o.kind, o.body, o.referent, o.begunOn, o.endsOn, o.note]);
