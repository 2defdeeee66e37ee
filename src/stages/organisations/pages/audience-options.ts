import type { Asked } from '../../../platform/http/asked.ts';
import { givenRoles } from '../commands/give-role.ts';
import { listColleagues } from '../store/memberships.ts';
import { listOrganisations } from '../store/organisations.ts';
import type { TerritoryId } from '../types.ts';

/** From whom something may be kept, for a form: the accounts the reader knows of, each once, and the bodies of the
 *  territory. */
export async function listAudienceOptions(asked: Asked<unknown, unknown, unknown>, territoryId: TerritoryId) {
  const colleagues = await listColleagues(asked.tx, territoryId, givenRoles);
  const bodies = await listOrganisations(asked.tx, territoryId);
  const names = new Map<string | null, string>(bodies.map((o) => [o.id, o.name]));
  const accounts = new Map<string, string>(
    colleagues.map((m) => [m.accountId, `${m.accountName} · ${names.get(m.organisationId) ?? ''}`]),
  );
  return {
    accounts: [...accounts].map(([value, label]) => ({ value, label })),
    bodies: bodies.map((o) => ({ value: o.id as string, label: o.name })),
  };
}
