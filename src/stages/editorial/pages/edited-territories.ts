import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { Option } from '../../../ui/field-props.ts';
import type { TerritoryId } from '../../organisations/types.ts';

/** Territories whose site the reader writes. The database asks the same again. */
export async function editedTerritories(asked: Asked<unknown, unknown, unknown>): Promise<readonly Option[]> {
  const facts = await loadFacts(asked.tx, asked.me);
  const found = new Map<string, string>();
  for (const { organisationId, territoryId, territoryName } of asked.me.roles)
    if (
      organisationId !== null &&
      territoryId !== null &&
      may(facts, { of: 'body', dataClass: 'site', action: 'write', organisationId })
    )
      found.set(territoryId, territoryName ?? '');
  return [...found].map(([value, label]) => ({ value, label }));
}

/** The only territory, or the one that was chosen among several; none where the choice is none of them. */
export function chosenTerritory(
  territories: readonly Option[],
  typed: string | null,
): TerritoryId | undefined {
  const only = territories.length === 1 ? territories[0] : territories.find((t) => t.value === typed);
  return only?.value as TerritoryId | undefined;
}
