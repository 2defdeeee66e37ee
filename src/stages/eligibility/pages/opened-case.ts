import type { Asked } from '../../../platform/http/asked.ts';
import { entriesOf } from '../../people/store/entries.ts';
import type { PersonId } from '../../people/types.ts';
import { findCase } from '../store/cases.ts';
import type { Case, CaseId } from '../types.ts';

/** Parameters of every page of one case. */
export type CaseParams = { personId: PersonId; caseId: CaseId };

/** The case a URL names, if it is of the human being that the guard has let through, with all her entries. */
export async function openedCase(
  asked: Asked<CaseParams, unknown, unknown>,
): Promise<{ standing: Case; entries: PersonId[] } | undefined> {
  const standing = await findCase(asked.tx, asked.params.caseId);
  const entries = await entriesOf(asked.tx, asked.params.personId);
  return standing !== undefined && entries.includes(standing.personId) ? { standing, entries } : undefined;
}

/** URL of the requirements of a case. */
export function requirementsUrl(c: { personId: string; id: string }, below = ''): string {
  return `/persone/${c.personId}/requisiti/${c.id}${below}`;
}
