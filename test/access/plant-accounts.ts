import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/policy/vocabulary.ts';
import { meetingRow } from './plant-choices.ts';
import type { Ground, Row } from './plant-context.ts';
import { plantOwnEntering } from './plant-entered.ts';
import type { Membership, Situation, When } from './situation.ts';

type Push = (table: string, row: Row) => void;

/** One account for each set of memberships. */
export function accountsOn(ground: Ground, span: (when: When) => Row, push: Push): (s: Situation) => string {
  const accounts = new Map<string, string>();
  const convened = { organisation_id: ground.bodies.A, state: 'convened' };
  return (s) => {
    // Whom she who is accompanied knows of hangs on who walks with her: an account for each situation.
    const hers =
      s.memberships.some((m) => m.role === 'person') || s.bonds.some((b) => b.kind === 'self') ? s.name : '';
    const key = JSON.stringify([s.active, s.memberships, hers]);
    const known = accounts.get(key);
    if (known) return known;
    const id = randomUUID();
    accounts.set(key, id);
    push('app.account', { id, email: `${id}@prova.example`, name: 'Chi chiede', active: s.active });
    for (const m of s.memberships)
      push('app.membership', { ...membershipRow(ground, m), account_id: id, ...span(m.when) });
    plantOwnEntering(ground, id, push);
    push('app.meeting', meetingRow(ground, { id: randomUUID(), ...convened, convened_by: id }));
    return id;
  };
}

const membershipRow = (
  g: Ground,
  m: { role: Role; body: Membership['body']; service: Membership['service'] },
): Row => ({
  organisation_id: m.body && g.bodies[m.body],
  service_id: m.service && g.services[m.service],
  role: m.role,
});
