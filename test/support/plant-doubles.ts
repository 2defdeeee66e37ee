import type { Page } from 'playwright-core';
import type { Colleague } from './a-world.ts';
import type { BrowserWorld } from './browser-world.ts';
import { fillForm } from './fill-form.ts';
import { referralInState } from './referral-in-state.ts';

/** One human being entered by two bodies, and joined by the desk that received both.
 *  @param desk window of the coordinator
 *  @returns address of the merges of whom she points to or from */
export async function plantDoubles(
  w: Pick<BrowserWorld, 'db' | 'world'>,
  who: { workers: readonly Colleague[]; coordinator: Colleague },
  desk: Page,
): Promise<string> {
  const { projectId } = w.world;
  const identity = { familyName: 'Gemini' };
  for (const worker of who.workers)
    await referralInState(w.db, 'sent', { ...who, worker, projectId, identity });
  const [last] = await w.db.asSuperuser<{ id: string; person_id: string }>(
    'select id, person_id from app.possible_duplicate order by found_at desc limit 1',
  );
  const answered = await fillForm(
    desk,
    `/persone/${last?.person_id}/doppioni/${last?.id}`,
    { reason: 'Lo confermano le due assistenti sociali.' },
    { button: 'same' },
  );
  return answered;
}
