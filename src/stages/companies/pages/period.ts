import { z } from 'zod';
import { parseItalianDay } from '../../../values/calendar-day.ts';

/** A filter by a day, as people write it or as a link holds it; anything else is no filter. */
export const dayFilter = z
  .string()
  .max(20)
  .transform((text) => parseItalianDay(text))
  .optional()
  .catch(undefined);

/** A filter by a division of ATECO; `none`: companies of which no code is known. */
export const divisionFilter = z
  .string()
  .regex(/^(?:[0-9]{2}|none)$/)
  .optional()
  .catch(undefined);

/** Over how many weeks measures are taken: 4 unless another of the list is asked for. */
export const measuresQuery = z.object({
  settimane: z.enum(['4', '8', '13', '26']).transform(Number).catch(4),
});
