import type { Asked } from '../../../platform/http/asked.ts';
import type { Option } from '../../../ui/field-props.ts';
import { listColleagues } from '../../organisations/store/memberships.ts';

/** Colleagues of the reader's territories, or of one, who speak with companies: to whom a step may be given. */
export async function listScouts(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'me'>,
  territoryId?: string,
): Promise<Option[]> {
  const hers = new Set(asked.me.roles.flatMap((r) => r.territoryId ?? []));
  const found = new Map<string, string>();
  for (const territory of territoryId === undefined ? hers : [territoryId])
    for (const m of await listColleagues(asked.tx, territory, ['scout', 'job-coach', 'coordinator']))
      found.set(m.accountId, m.accountName);
  return [...found].map(([value, label]) => ({ value, label }));
}
