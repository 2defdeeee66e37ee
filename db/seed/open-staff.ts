import type { Doors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { withSystem } from '../../src/platform/database/with-system.ts';
import { addService } from '../../src/stages/organisations/commands/add-service.ts';
import { openAccount } from '../../src/stages/organisations/commands/open-account.ts';
import { listServices } from '../../src/stages/organisations/store/services.ts';
import type { OrganisationId } from '../../src/stages/organisations/types.ts';
import { administrator, bodyAdministrators, colleagues, type StaffData } from './data/staff.ts';
import { type BodyData, territories } from './data/territories.ts';
import { done } from './done.ts';
import { deskStaff, extraWorkersFor } from './extra-staff.ts';
import type { Directory } from './lay-out-territories.ts';
import type { Cast } from './sign-in-as.ts';

/** Opens the accounts that so many people need: those of the two health bodies by their own administrators, who first
 *  name the inner services; the others by the administrator of the installation. Accounts that are there stay. */
export async function openStaff(
  doors: Doors,
  directory: Directory,
  cast: Cast,
  people: number,
  now: Date,
): Promise<void> {
  const known = await knownAddresses(doors);
  const wanted = (list: readonly StaffData[]) => list.filter(({ email }) => !known.has(email));
  const kept = new Set(bodyAdministrators.map(({ body }) => body));
  await openBy(administrator.email, [
    ...wanted(bodyAdministrators),
    ...wanted([...colleagues, ...deskStaff, ...extraWorkersFor(people)]).filter(
      ({ body }) => !kept.has(body),
    ),
  ]);
  for (const keeper of bodyAdministrators) {
    await openBy(
      keeper.email,
      wanted(colleagues).filter(({ body }) => body === keeper.body),
    );
  }

  async function openBy(email: string, staff: readonly StaffData[]): Promise<void> {
    if (staff.length === 0) return;
    const { accountId } = await cast.get(email);
    await withActor(doors, { accountId, requestId: 'seed' }, async (tx) => {
      const services = new Map<string, string>();
      const service = async (body: OrganisationId, key: string): Promise<string> => {
        const known = services.get(key) ?? (await ensureService(key, body));
        services.set(key, known);
        return known;
      };
      const ensureService = async (key: string, body: OrganisationId): Promise<string> => {
        const data = serviceData(key);
        const there = (await listServices(tx, body)).find(
          (s) => s.name === data.name && s.zone === data.zone,
        );
        return there?.id ?? done(await addService(tx, body, { name: data.name, zone: data.zone })).id;
      };
      for (const { body: key, ...one } of staff) {
        const body = key === null ? undefined : directory.bodies.get(key);
        if (body === undefined) throw new Error(`No body for ${one.email}.`);
        const serviceId = one.service === undefined ? null : await service(body, one.service);
        done(
          await openAccount(
            tx,
            body,
            { name: one.name, email: one.email, role: givenRole(one), serviceId, from: null, until: null },
            now,
          ),
        );
      }
    });
  }
}

/** The role, which a screen may give: the seed opens no second administrator of the installation. */
function givenRole({ role }: Pick<StaffData, 'role'>): Exclude<StaffData['role'], 'installation-admin'> {
  if (role === 'installation-admin')
    throw new Error('The administrator of the installation comes from the console.');
  return role;
}

function serviceData(key: string): NonNullable<BodyData['services']>[number] {
  const found = territories
    .flatMap(({ bodies }) => bodies.flatMap(({ services }) => services ?? []))
    .find((s) => s.key === key);
  if (found === undefined) throw new Error(`No service ${key}.`);
  return found;
}

async function knownAddresses(doors: Doors): Promise<ReadonlySet<string>> {
  const rows = await withSystem(doors, 'sign-in', (tx) =>
    tx.db.selectFrom('account').select('email').execute(),
  );
  return new Set(rows.map(({ email }) => email));
}
