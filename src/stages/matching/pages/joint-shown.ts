import { say } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { AtTheTable, JointTable } from '../commands/read-joint-table.ts';
import type { ShownAlternative, ShownChosen, ShownPerson, ShownPlace } from '../parts/joint-shown.ts';
import {
  alternativesFor,
  type JointMove,
  type JointPlan,
  type OpenPlan,
  type Proposal,
} from '../rules/joint-plan.ts';
import { shownPoints } from '../rules/shown-points.ts';
import { jointWords } from '../words/joint.ts';
import type { jointLabels } from './opened-joint.ts';

type Language = 'it' | 'en';
type Labels = Awaited<ReturnType<typeof jointLabels>>;
/** What every part of the table is drawn with. */
export type JointContext = { base: string; language: Language; labels: Labels };

const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`;
const speak =
  (language: Language) => (key: keyof typeof jointWords, values?: Record<string, string | number>) =>
    say(jointWords, key, language, values);

/** Who moves, as sentences. */
export function movesShown(c: JointContext, moves: readonly JointMove[]): string[] {
  const word = speak(c.language);
  return moves.map((m) =>
    word('jointMove', {
      who: c.labels.who(m.caseId),
      from: c.labels.where(m.from),
      to: c.labels.where(m.to),
    }),
  );
}

/** What a change costs everybody together, as a sentence. @param loss points; below zero it brings some */
export function lossShown(c: JointContext, loss: number): string {
  const word = speak(c.language);
  if (loss === 0) return word('jointChangesEven');
  return loss > 0
    ? word('jointChangesLoss', { loss: shownPoints(loss, c.language) })
    : word('jointChangesGain', { gain: shownPoints(-loss, c.language) });
}

/** The people of the table. Who is farthest from her best comes first: there the talk begins. */
export function peopleShown(c: JointContext, table: JointTable, plan: JointPlan): ShownPerson[] {
  const of = new Map(table.people.map((p) => [p.caseId, p]));
  return plan.proposals
    .flatMap((p) => {
      const person = of.get(p.caseId);
      return person ? [{ p, person }] : [];
    })
    .toSorted((a, b) => Number(a.p.held) - Number(b.p.held) || b.p.gap - a.p.gap)
    .map(({ p, person }) => personShown(c, table, p, person));
}

function personShown(c: JointContext, table: JointTable, p: Proposal, person: AtTheTable): ShownPerson {
  const locked = table.input.pins.some((n) => n.caseId === p.caseId && n.kind === 'lock');
  return {
    caseId: p.caseId,
    label: c.labels.who(p.caseId),
    href: `${c.base}${query({ persona: p.caseId })}#chosen-pair`,
    group: person.group === 'l68' || person.group === 'mental-health' ? person.group : null,
    readyOn: person.readyOn === null ? null : formatDay(person.readyOn, c.language),
    place: p.placeId === null ? null : c.labels.where(p.placeId),
    points: p.score === null ? null : shownPoints(p.score, c.language),
    gap: p.gap === 0 || p.held ? null : shownPoints(p.gap, c.language),
    mark: p.held
      ? 'held'
      : locked
        ? 'lock'
        : p.equallyGood.length > 0
          ? 'even'
          : p.placeId !== null && p.gap === 0
            ? 'best'
            : null,
    stale: person.stale,
  };
}

/** The places of the table, the dearest first. */
export function placesShown(c: JointContext, table: JointTable, plan: JointPlan): ShownPlace[] {
  const of = new Map(table.places.map((p) => [p.placeId, p]));
  return plan.places
    .toSorted((a, b) => b.price - a.price)
    .flatMap((p) => {
      const place = of.get(p.placeId);
      if (place === undefined) return [];
      return [
        {
          placeId: p.placeId,
          label: place.title,
          company: place.companyName,
          href: `/abbinamenti/posto/${p.placeId}`,
          lostOn: place.lostOn === null ? null : formatDay(place.lostOn, c.language),
          used: p.used,
          room: p.room,
          price: shownPoints(p.price, c.language),
          tryClose: `${c.base}${query({ prova: 'close', posto: p.placeId })}#what-changes`,
          tryAdd: `${c.base}${query({ prova: 'add', posto: p.placeId })}#what-changes`,
        },
      ];
    });
}

/** The chosen person in the middle. @returns undefined where she is not at the table */
export function chosenShown(
  c: JointContext,
  table: JointTable,
  open: OpenPlan,
  plan: JointPlan,
  caseId: string,
): ShownChosen | undefined {
  const p = plan.proposals.find((o) => o.caseId === caseId);
  const person = table.people.find((o) => o.caseId === caseId);
  if (p === undefined || person === undefined) return undefined;
  const others = alternativesFor(open, caseId);
  const vetoed = new Set(
    table.input.pins.flatMap((n) => (n.caseId === caseId && n.kind === 'veto' ? [n.placeId] : [])),
  );
  const pinned = table.input.pins.find((n) => n.caseId === caseId && n.kind === 'lock');
  return {
    caseId,
    label: c.labels.who(caseId),
    place: p.placeId === null ? null : c.labels.where(p.placeId),
    sentences: sentencesOf(c, p, others, vetoed),
    readsReasons: c.labels.follows(person.personId),
    tryFree:
      pinned && !p.held
        ? `${c.base}${query({ persona: caseId, prova: 'free', posto: pinned.placeId })}#what-changes`
        : null,
    alternatives: others.map((a) => alternativeShown(c, table, p, a, vetoed.has(a.placeId ?? ''))),
  };
}

function sentencesOf(
  c: JointContext,
  p: Proposal,
  others: ReturnType<typeof alternativesFor>,
  vetoed: ReadonlySet<string>,
): string[] {
  const word = speak(c.language);
  if (p.held) return [word('jointMark.held')];
  if (p.placeId === null && p.best === null) return [word('jointNoPlace')];
  const locked = p.lockCost > 0 ? [word('jointLockCost', { cost: shownPoints(p.lockCost, c.language) })] : [];
  if (p.gap === 0 && p.placeId !== null) return [...locked, word('jointIsBest')];
  if (vetoed.has(p.best?.placeId ?? ''))
    return [
      ...locked,
      ...(p.placeId === null ? [word('jointNoPlace')] : []),
      word('jointHerBestVeto', {
        place: c.labels.where(p.best?.placeId ?? null),
        gap: shownPoints(p.gap, c.language),
      }),
    ];
  const best = others.find((a) => a.placeId === p.best?.placeId);
  const place = c.labels.where(p.best?.placeId ?? null);
  return [
    ...locked,
    ...(p.placeId === null ? [word('jointNoPlace')] : []),
    best?.loss === 0
      ? word('jointHerBestEven', { place })
      : word('jointHerBest', {
          place,
          gap: shownPoints(p.gap, c.language),
          loss: best?.loss == null ? word('jointImpossible') : shownPoints(best.loss, c.language),
        }),
  ];
}

function alternativeShown(
  c: JointContext,
  table: JointTable,
  p: Proposal,
  a: ReturnType<typeof alternativesFor>[number],
  vetoed: boolean,
): ShownAlternative {
  const word = speak(c.language);
  const score = table.input.scores.find((s) => s.caseId === p.caseId && s.placeId === a.placeId)?.score;
  const tried = (prova: string) =>
    a.placeId === null
      ? null
      : `${c.base}${query({ persona: p.caseId, prova, posto: a.placeId })}#what-changes`;
  return {
    place: c.labels.where(a.placeId),
    points: score === undefined ? null : shownPoints(score, c.language),
    cost: vetoed
      ? word('jointVetoed')
      : a.loss === null
        ? word('jointImpossible')
        : a.loss === 0
          ? word('jointFree')
          : a.loss < 0
            ? word('jointBrings', { gain: shownPoints(-a.loss, c.language) })
            : shownPoints(a.loss, c.language),
    moves: movesShown(c, a.moves),
    tryLock: a.loss === null ? null : tried('lock'),
    tryVeto: vetoed ? null : tried('veto'),
  };
}
