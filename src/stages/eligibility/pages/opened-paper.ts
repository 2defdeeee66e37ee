import type { Asked } from '../../../platform/http/asked.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { Person, PersonId } from '../../people/types.ts';
import { findEvidence } from '../store/evidence.ts';
import type { Evidence, EvidenceId } from '../types.ts';

/** Parameters of every page of one paper. */
export type PaperParams = { personId: PersonId; evidenceId: EvidenceId };

/** The paper a URL names, if it is of the human being that the guard has let through; and the entry that holds it. */
export async function openedPaper(
  asked: Asked<PaperParams, unknown, unknown>,
): Promise<{ evidence: Evidence; person: Person; entries: PersonId[] } | undefined> {
  const evidence = await findEvidence(asked.tx, asked.params.evidenceId);
  const entries = await entriesOf(asked.tx, asked.params.personId);
  if (evidence === undefined || !entries.includes(evidence.personId)) return undefined;
  const person = await findPerson(asked.tx, evidence.personId);
  return person && { evidence, person, entries };
}

/** URL of a paper. */
export function paperUrl(e: Pick<Evidence, 'id' | 'personId'>, below = ''): string {
  return `/persone/${e.personId}/documenti/${e.id}${below}`;
}
