import { z } from 'zod';
import type { CaseId } from '../../eligibility/types.ts';
import { day, note, optional, required } from '../../people/types.ts';
import type { PlaceId } from '../../places/types.ts';
import { answers, explainedHow, gateKinds, type Proposal, proposalParts, sides } from '../types.ts';

const text = (max: number) => required(note(max), 'text', 'text');
const words = (max = 2_000) => optional(note(max), 'text');
const onDay = required(day, 'day', 'day');
const how = z
  .enum(['', ...explainedHow])
  .default('')
  .transform((h) => (h === '' ? null : h));
const idOrNothing = z
  .union([z.literal(''), z.uuid()])
  .default('')
  .transform((id) => (id === '' ? null : id));

/** The form of a proposal: which place, in which case, from which decision, and its parts in plain words. */
export const proposalSchema = z
  .strictObject({
    posto: z.uuid('choice.missing').transform((id) => id as PlaceId),
    decisione: idOrNothing,
    caso: z.uuid('choice.missing').transform((id) => id as CaseId),
    where: text(1_000),
    tasks: text(1_000),
    days: text(1_000),
    hours: text(1_000),
    followedBy: text(1_000),
    howToGet: text(1_000),
    isNot: text(1_000),
  })
  .transform(({ posto, decisione, caso, ...parts }) => ({
    placeId: posto,
    decisionId: decisione,
    caseId: caso,
    proposal: Object.fromEntries(proposalParts.map((p) => [p, parts[p]])) as Proposal,
  }));

/** What she lets be said, as the form sends it: the numbers of the lines of the card that was on the screen, and which
 *  card that was. */
export const saidFields = {
  said: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((s) => (typeof s === 'string' ? [s] : s).filter((n) => /^\d$/u.test(n)).map(Number)),
  card: idOrNothing,
};

/** The form of an answer that an operator was told. */
export const answerSchema = z.strictObject({
  answer: z.enum(answers, 'choice.missing'),
  part: z.enum(['person', 'representative']).default('person'),
  how,
  words: words(),
  onDay,
  ...saidFields,
});

/** The form of the introduction itself. */
export const introduceSchema = z.strictObject({ onDay, toWhom: text(300) });

/** The form of what was held. */
export const heldSchema = z.strictObject({
  onDay,
  words: words(),
  noWork: z
    .enum(['', 'yes'])
    .default('')
    .transform((v) => v === 'yes'),
});

/** A form with a day and nothing else. */
export const dayOnlySchema = z.strictObject({ onDay });

/** The form of a gate; which one stands in the URL. */
export const gateSchema = z.strictObject({
  needed: z.enum(['yes', 'no'], 'choice.missing').transform((v) => v === 'yes'),
  passedOn: required(day, 'day', 'day'),
  reference: text(500),
});
/** The name of a gate, in a URL. */
export const gateParam = z.enum(gateKinds);

/** The form of the first day. */
export const firstDaySchema = z.strictObject({ firstDay: required(day, 'day', 'day') });

/** The form of the confirmation. */
export const confirmSchema = z.strictObject({ words: words() });

/** The form of who steps out. */
export const steppedOutSchema = z.strictObject({
  side: z.enum(sides, 'choice.missing'),
  how,
  words: words(),
  onDay,
});
