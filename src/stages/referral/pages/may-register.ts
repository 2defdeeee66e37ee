import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { firstRelation } from '../../../policy/rules.ts';

/** Whether one of her roles refers people. */
export function mayRegister(me: SignedIn): boolean {
  return me.roles.some((r) => r.role in firstRelation && r.organisationId !== null);
}
