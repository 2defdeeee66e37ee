import { z } from 'zod';
import { orderKinds } from '../types.ts';

const number = z
  .string({ message: 'choice.missing' })
  .regex(/^[1-9]\d{0,5}$/, 'choice.missing')
  .transform(Number);

/** The form that publishes a version at once: the one that was read. */
export const publishSchema = z.strictObject({ number });

/** The form by which a page is taken from the site at a day and an hour, as they are typed. */
export const dueSchema = z.strictObject({
  day: z.string().max(100).default(''),
  time: z.string().max(100).default(''),
});

/** The form that publishes a version at a day and an hour. */
export const scheduleSchema = dueSchema.extend({ number });

/** The button that calls off one of the two things that can wait. */
export const callOffSchema = z.strictObject({ kind: z.enum(orderKinds, { message: 'choice.missing' }) });
