import { z } from 'zod';
import { type CalendarDay, dayInRome, parseItalianDay } from '../../../values/calendar-day.ts';
import { contactFields, identityFields, representativeKinds } from '../../people/types.ts';
import { stepsFor } from '../rules/application.ts';
import {
  type ApplicationAnswers,
  type ApplicationContent,
  type ApplicationStep,
  applicantAnswers,
  note,
  pastDay,
} from '../types.ts';

/** The last day of a decree may be still to come, and there may be none. */
const day = z.string().transform((text, ctx): CalendarDay | null => {
  const value = text.trim() === '' ? null : parseItalianDay(text);
  if (value !== undefined) return value;
  ctx.addIssue({ code: 'custom', message: 'day.no-such-day' });
  return z.NEVER;
});
const told = (max: number) => note(2, max).transform((text) => text ?? '');

/** The questions, each with its fields; codes of the words as messages. No field stands in two of them. */
const steps = {
  writer: z.object({ writer: z.enum(['herself', 'representative'], { message: 'writer.missing' }) }),
  representative: z.object({
    representativeName: told(200),
    representativeKind: z.enum(representativeKinds, { message: 'representativeKind.missing' }),
    representativeContact: note(0, 200),
    court: note(0, 200),
    decreeNumber: note(0, 100),
    decreeFrom: day,
    decreeUntil: day,
  }),
  name: z.object({ givenName: identityFields.givenName, familyName: identityFields.familyName }),
  birth: z.object({ birthDate: pastDay, birthplace: identityFields.birthplace }),
  'tax-code': z.object({ codiceFiscale: identityFields.codiceFiscale }),
  home: z
    .object({
      comune: contactFields.comune,
      otherComune: contactFields.comune,
      address: contactFields.address,
    })
    .refine((f) => f.comune !== null || f.otherComune !== null, {
      message: 'comune.missing',
      path: ['comune'],
    }),
  contact: z
    .object({
      phone: contactFields.phone,
      email: contactFields.email,
      howToReach: contactFields.howToReach,
    })
    .refine((f) => f.phone !== null || f.email !== null || f.howToReach !== null, {
      message: 'contact.missing',
      path: ['phone'],
    }),
  wishes: z.object({ wishes: told(5_000) }),
  kind: z.object({
    kind: z.enum(['targeted-placement', 'mental-health', 'unknown'], { message: 'answer.missing' }),
  }),
  service: z.object({ followed: z.enum(['yes', 'no', 'unknown'], { message: 'answer.missing' }) }),
  'kept-from': z.object({ keptFrom: note(0, 1_000) }),
  notice: z.object({ noticeRead: z.literal('yes', { message: 'notice.missing' }) }),
  agreement: z.object({
    answer: z.enum(applicantAnswers, { message: 'answer.missing' }),
    words: told(5_000),
    representativeAnswer: z.enum(['', 'agrees', 'does-not-agree']).default(''),
  }),
} as const satisfies Record<ApplicationStep, z.ZodObject>;

/** Fields of a question, as the form calls them. */
export function fieldsOfStep(step: ApplicationStep): readonly string[] {
  return Object.keys(steps[step].shape);
}

/** What is wrong with the answer to one question, the first thing of each field: codes of the words. */
export function stepProblems(
  step: ApplicationStep,
  typed: ApplicationAnswers,
): { field: string; message: string }[] {
  const parsed = steps[step].safeParse(pick(step, typed));
  const found = new Map<string, string>();
  for (const issue of parsed.error?.issues ?? []) {
    const field = String(issue.path[0] ?? '');
    if (!found.has(field)) found.set(field, issue.message);
  }
  const together = { agreement: voicesMissing, representative: decreeProblems }[step as string];
  for (const [field, message] of together?.(typed) ?? []) if (!found.has(field)) found.set(field, message);
  return [...found].map(([field, message]) => ({ field, message }));
}

/** Both are heard where a representative fills the form; who fills it herself was asked by nobody else. */
function voicesMissing(typed: ApplicationAnswers): [string, string][] {
  if (typed['writer'] !== 'representative')
    return typed['answer'] === 'not-asked' ? [['answer', 'answer.missing']] : [];
  return typed['representativeAnswer'] ? [] : [['representativeAnswer', 'answer.missing']];
}

/** Whoever a judge appointed says by which decree, and it is still in force; a parent of a child needs none.
 *  @law c.c. artt. 404-405 */
function decreeProblems(typed: ApplicationAnswers): [string, string][] {
  const [from, until] = ['decreeFrom', 'decreeUntil'].map((f) => parseItalianDay(typed[f] ?? ''));
  const today = dayInRome(new Date());
  const appointed = typed['representativeKind'] !== 'parent';
  const said: [boolean, string, string][] = [
    [appointed && !typed['court']?.trim(), 'court', 'text.too-short'],
    [appointed && !typed['decreeNumber']?.trim(), 'decreeNumber', 'text.too-short'],
    [appointed && from === undefined, 'decreeFrom', 'day.missing'],
    [from !== undefined && from > today, 'decreeFrom', 'day.in-the-future'],
    [until !== undefined && until < (from ?? until), 'decreeUntil', 'days-reversed'],
    [until !== undefined && until < today, 'decreeUntil', 'decree.expired'],
  ];
  return said.flatMap(([wrong, field, message]) => (wrong ? [[field, message]] : []));
}

/** The questions that have no good answer yet, in order. */
export function missingSteps(typed: ApplicationAnswers): ApplicationStep[] {
  return stepsFor(typed).filter((step) => stepProblems(step, typed).length > 0);
}

/** What a whole form says. @throws while a question has no good answer: see `missingSteps` */
export function applicationContent(typed: ApplicationAnswers): ApplicationContent {
  const read = <S extends ApplicationStep>(step: S) =>
    steps[step].parse(pick(step, typed)) as z.output<(typeof steps)[S]>;
  const home = read('home');
  const { answer, words, representativeAnswer } = read('agreement');
  return {
    representative:
      read('writer').writer === 'herself'
        ? null
        : representativeOf(representativeAnswer, read('birth').birthDate),
    identity: { ...read('name'), ...read('birth'), ...read('tax-code') },
    contact: { comune: home.comune ?? home.otherComune, address: home.address, ...read('contact') },
    wishes: read('wishes').wishes,
    kind: read('kind').kind,
    followed: read('service').followed,
    keptFrom: read('kept-from').keptFrom,
    agreement: { answer, words },
  };

  function representativeOf(said: string, birth: CalendarDay): ApplicationContent['representative'] {
    const r = read('representative');
    return {
      kind: r.representativeKind,
      name: r.representativeName,
      contact: r.representativeContact,
      court: r.court,
      decreeNumber: r.decreeNumber,
      validFrom: r.decreeFrom ?? birth,
      validTo: r.decreeUntil,
      answer: said === 'agrees' ? 'agrees' : 'does-not-agree',
    };
  }
}

/** The answers of one question alone. */
function pick(step: ApplicationStep, typed: ApplicationAnswers): Record<string, string> {
  return Object.fromEntries(fieldsOfStep(step).map((field) => [field, typed[field] ?? '']));
}
