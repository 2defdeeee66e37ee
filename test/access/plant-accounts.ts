import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/policy/vocabulary.ts';
import type { Ground, Row } from './plant-context.ts';
import { plantOwnEntering } from './plant-entered.ts';
import type { Membership, Situation, When } from './situation.ts';

type Push = (table: string, row: Row) => void;

/** One account for each set of memberships. */
export function accountsOn(ground: Ground, span: (when: When) => Row, push: Push): (s: Situation) => string {
  const accounts = new Map<string, string>();
  return (s) => {
    const key = JSON.stringify([s.active, s.memberships]);
    const known = accounts.get(key);
    if (known) return known;
    const id = randomUUID();
    accounts.set(key, id);
    push('app.account', { id, email: `${id}@prova.example`, name: 'Chi chiede', active: s.active });
    for (const m of s.memberships)
      push('app.membership', { ...membershipRow(ground, m), account_id: id, ...span(m.when) });
    plantOwnEntering(ground, id, push);
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
