import { z } from 'zod';

/** URL of her own page, and of a page below it. */
export const herUrl = (p: { personId: string }, below = '') => `/mio/${p.personId}${below}`;

/** What was just done, as the redirect says it on her pages of places and card. */
export const workQuery = z.object({ fatto: z.string().max(20).optional().catch(undefined) });
