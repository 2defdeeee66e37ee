import { z } from 'zod';

/** What was just done, as the redirect says it. */
export const doneQuery = z.object({ fatto: z.string().max(30).optional().catch(undefined) });
export type DoneQuery = z.output<typeof doneQuery>;
