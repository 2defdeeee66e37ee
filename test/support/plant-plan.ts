import { withActor } from '../../src/platform/database/with-actor.ts';
import { plantDraft, plantToSign } from '../../src/stages/action-plan/fixtures.ts';
import type { ActionPlan } from '../../src/stages/action-plan/types.ts';
import type { CaseId } from '../../src/stages/eligibility/types.ts';
import type { Browser, HttpWorld } from './http-world.ts';
import { aTakenOnPerson } from './plant-assessment.ts';

/** A person whom the project has taken on, with a plan in this state and the browser of her case manager. */
export async function aPlanned(h: HttpWorld, state: 'none' | 'draft' | 'to-sign' = 'to-sign') {
  const taken = await aTakenOnPerson(h.db, h.world);
  const as = await h.as(taken.worker);
  const page = `${taken.person}/piano/${taken.caseId}`;
  if (state !== 'none')
    await withActor(h.db.doors, taken.worker.who, (tx): Promise<ActionPlan> => {
      const plant = state === 'draft' ? plantDraft : plantToSign;
      return plant(tx, taken.caseId as CaseId, h.clock.now);
    });
  /** The browser of the person herself, by her own access. */
  async function her(): Promise<Browser> {
    await as.post(`${taken.person}/accesso`, { _version: 0 });
    const [self] = await h.db.asSuperuser<{ account_id: string }>(
      "select account_id from app.relation where person_id = $1 and kind = 'self'",
      [taken.personId],
    );
    return h.as({ accountId: self?.account_id ?? '' });
  }
  /** Rows of the plans of the case, the newest first. */
  const rows = () =>
    h.db.asSuperuser<{
      id: string;
      number: number;
      state: string;
      review_on: string | null;
      content_sha256: string;
    }>(
      'select id, number, state, review_on, content_sha256 from app.action_plan where case_id = $1 order by number desc',
      [taken.caseId],
    );
  return { ...taken, as, page, her, rows };
}

/** The value of a hidden field of a page; empty where it has none. */
export function hiddenOf(text: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
}

/** The code that stands at the foot of a printed plan, as its page says it. */
export function codeOn(text: string): string {
  return /fondo al piano: ([0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4})/.exec(text)?.[1] ?? '';
}
