import { expect } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { askRelation } from '../../src/stages/organisations/commands/ask-relation.ts';
import { assignPerson } from '../../src/stages/organisations/commands/assign-person.ts';
import { declareExclusion } from '../../src/stages/organisations/commands/declare-exclusion.ts';
import { hideClass } from '../../src/stages/organisations/commands/hide-class.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import type { Colleague } from './a-world.ts';
import type { BrowserWorld } from './browser-world.ts';

/** The colleagues who do what is planted, and whom it concerns. */
export type Company = Record<'worker' | 'head' | 'successor' | 'stranger', Colleague>;

/** Puts a colleague beside a person, asks another one, and keeps a third and a class of data from her. */
export async function plantCompany(
  w: Pick<BrowserWorld, 'db' | 'world'>,
  who: Company,
  personId: string,
): Promise<void> {
  const now = new Date();
  const until = addDays(dayInRome(now), 90);
  const coach = await w.world.colleague('job-coach', w.world.bodies.coop);
  const roles = await w.db.asSuperuser<{ id: string; account_id: string }>(
    'select id, account_id from app.membership',
  );
  const roleOf = ({ accountId }: Colleague) => roles.find((r) => r.account_id === accountId)?.id ?? '';
  const done = (result: { ok: boolean }) => expect(result).toMatchObject({ ok: true });
  await withActor(w.db.doors, who.head.who, async (tx) =>
    done(
      await assignPerson(tx, who.head, personId, { membershipId: roleOf(who.successor), until: null }, now),
    ),
  );
  await withActor(w.db.doors, who.worker.who, async (tx) => {
    done(
      await askRelation(
        tx,
        who.worker,
        personId,
        { membershipId: roleOf(coach), until, evidence: 'Verbale del 3 novembre' },
        now,
      ),
    );
    done(
      await declareExclusion(
        tx,
        personId,
        {
          accountId: who.stranger.accountId,
          organisationId: null,
          reason: 'È una parente.',
          replacementId: null,
        },
        now,
      ),
    );
    done(
      await hideClass(
        tx,
        who.worker,
        personId,
        { dataClass: 'contact', accountId: null, organisationId: w.world.bodies.coop, role: null },
        now,
      ),
    );
  });
}
