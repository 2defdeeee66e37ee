import type { Doors } from '../../../platform/database/pools.ts';
import { listServedComuni } from '../store/offer-door.ts';
import { openToCompany } from './open-to-company.ts';

/** The comuni in which a company may offer a place, by name, for the public form: nobody's data. */
export async function listOfferComuni(
  doors: Pick<Doors, 'data'>,
): Promise<readonly { code: string; name: string }[]> {
  return openToCompany(doors, listServedComuni);
}
