import type { Asked } from '../../../platform/http/asked.ts';
import { roles } from '../../../policy/vocabulary.ts';
import type { Option } from '../../../ui/field-props.ts';
import { listOrganisations } from '../store/organisations.ts';
import type { Membership } from '../types.ts';

/** Colleagues as choices of a form: name, role, body. They are chosen by the role, since one may hold two. */
export async function listColleagueOptions(
  asked: Asked<unknown, unknown, unknown>,
  colleagues: readonly Membership[],
): Promise<Option[]> {
  const bodies = new Map<string | null, string>(
    (await listOrganisations(asked.tx)).map((o) => [o.id, o.name]),
  );
  return colleagues.map((m) => ({
    value: m.id,
    label: [m.accountName, roles[m.role][asked.language], bodies.get(m.organisationId)]
      .filter(Boolean)
      .join(' · '),
  }));
}
