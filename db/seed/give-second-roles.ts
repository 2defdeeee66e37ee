import type { Doors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { giveRole } from '../../src/stages/organisations/commands/give-role.ts';
import { listMembershipsOf } from '../../src/stages/organisations/store/memberships.ts';
import { administrator, alsoSeated, bodyAdministrators, colleagues } from './data/staff.ts';
import { done } from './done.ts';
import type { Directory } from './lay-out-territories.ts';
import type { Cast } from './sign-in-as.ts';

/** Lets colleagues be seated in commissions beside what they are, by who keeps the accounts of their body. Who holds the role
 *  already is left. */
export async function giveSecondRoles(
  doors: Doors,
  directory: Directory,
  cast: Cast,
  now: Date,
): Promise<void> {
  for (const email of alsoSeated) {
    const key = colleagues.find((c) => c.email === email)?.body ?? '';
    const keeper = bodyAdministrators.find(({ body }) => body === key) ?? administrator;
    const { accountId } = await cast.get(email);
    const { accountId: by } = await cast.get(keeper.email);
    await withActor(doors, { accountId: by, requestId: 'seed' }, async (tx) => {
      const held = await listMembershipsOf(tx, accountId);
      if (held.some((m) => m.role === 'commission-member')) return;
      const input = { role: 'commission-member', serviceId: null, from: null, until: null } as const;
      done(await giveRole(tx, directory.bodies.get(key) ?? '', accountId, input, now));
    });
    // Her roles are read again: she was signed in before she had this one.
    cast.forget(email);
  }
}
