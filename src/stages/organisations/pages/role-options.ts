import type { Asked } from '../../../platform/http/asked.ts';
import { roles } from '../../../policy/vocabulary.ts';
import { givenRoles } from '../commands/give-role.ts';
import { roleProblem } from '../rules.ts';
import { listServices } from '../store/services.ts';
import type { Organisation } from '../types.ts';

/** The roles that a kind of body knows, and its services as far as the reader may know of them, for a form. */
export async function listRoleOptions(asked: Asked<unknown, unknown, unknown>, body: Organisation) {
  const fitting = givenRoles.filter((role) => roleProblem(role, body.kind, '') !== 'role-not-here');
  const services = await listServices(asked.tx, body.id);
  return {
    roles: fitting.map((role) => ({ value: role, label: roles[role][asked.language] })),
    services: services.map((s) => ({
      value: s.id as string,
      label: s.zone ? `${s.name} · ${s.zone}` : s.name,
    })),
  };
}
