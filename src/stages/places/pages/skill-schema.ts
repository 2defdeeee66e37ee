import { z } from 'zod';
import { nameField, optionalNameField } from '../../organisations/types.ts';
import { skillNeeds } from '../types.ts';

const term = z.string().max(260).default('');

/** The occupation, in words; empty takes it off. */
export const occupationSchema = z.strictObject({ occupation: optionalNameField(200), occupationTerm: term });
/** A skill to add, in words, and what it is to the place. */
export const skillSchema = z.strictObject({
  skill: nameField(2, 200),
  skillTerm: term,
  need: z.enum(skillNeeds, { message: 'choice.missing' }),
});
/** The skill to take off, by scheme and code. */
export const takeSkillSchema = z.strictObject({ term: z.string().max(260) });
