import { may } from '../../policy/decide.ts';
import type { Tx } from '../database/tx.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { loadFacts } from './facts.ts';
import type { Permission } from './route.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the signed-in account may use a route with these parameters. The first wall; row security is the second.
 *  @param params of the URL; an id that is no UUID is answered like one that does not exist */
export async function isAllowed(
  tx: Tx,
  me: SignedIn,
  permission: Permission,
  params: Readonly<Record<string, string>>,
): Promise<boolean> {
  switch (permission.of) {
    case 'anyone':
    case 'demonstration':
      return true;
    case 'signed-in':
      return true;
    case 'installation':
    case 'list':
      return may(await loadFacts(tx, me), permission);
    case 'body': {
      const organisationId = params[permission.param] ?? '';
      return uuid.test(organisationId) && may(await loadFacts(tx, me), { ...permission, organisationId });
    }
    case 'person': {
      const personId = params[permission.param] ?? '';
      return uuid.test(personId) && may(await loadFacts(tx, me, personId), permission);
    }
    default:
      return permission satisfies never;
  }
}
