import { z } from 'zod';
import { neededText } from '../../diary/types.ts';
import { dayField } from '../../organisations/types.ts';
import { note, optional } from '../../people/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { NewContact } from '../commands/note-contact.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { nextStepOf } from '../rules/next-step.ts';
import { type ContactId, contactWays, pipelineStages } from '../types.ts';
import { nextFields } from './company-schema.ts';
import { bodyOf, type OpenedCompany } from './opened-company.ts';
import { chosen, optionalId } from './typed-fields.ts';

/** The form of a contact. `body`: empty where the writer has one that speaks with companies. */
export const contactSchema = z.strictObject({
  body: optionalId(),
  project: optionalId<ProjectId>(),
  contact: optionalId<ContactId>(),
  onDay: dayField,
  way: chosen(contactWays),
  inPerson: z
    .literal('on')
    .optional()
    .transform((tick) => tick === 'on'),
  what: neededText(2_500),
  stage: chosen(pipelineStages),
  why: optional(note(400), 'text'),
  nextStep: nextFields.nextStep,
  nextOn: nextFields.nextOn,
});

/** Reads the form of a contact with a company: for which of the writer's bodies, and what is promised. */
export function contactOf(
  opened: OpenedCompany,
  typed: z.output<typeof contactSchema>,
): { ok: true; contact: NewContact } | CompanyRefusal {
  const { nextStep, nextOn, body: chosenBody, ...rest } = typed;
  const only = opened.bodies.length === 1 ? opened.bodies[0]?.value : chosenBody;
  const body = bodyOf(opened, only ?? '');
  if (body === undefined) return refuse('body-not-hers', 'body');
  const promised = nextStepOf(nextStep, nextOn);
  if ('code' in promised) return refuse(promised.code, promised.field);
  return { ok: true, contact: { ...rest, body, next: promised.next } };
}
