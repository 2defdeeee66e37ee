import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import type { JudgedFile } from '../../../platform/http/uploaded-file.ts';
import type { Person } from '../../people/types.ts';
import { eligibilityEvents } from '../events.ts';
import { type EligibilityRefusal, refuse } from '../refusals.ts';
import { evidenceProblem } from '../rules/evidence-problem.ts';
import { insertEvidence } from '../store/evidence.ts';
import { insertEvidenceFile } from '../store/evidence-files.ts';
import type { Evidence, EvidenceFile, EvidenceId } from '../types.ts';
import { judgeAll } from './judge-all.ts';

/** What an operator writes of a paper. */
export type NewEvidence = Pick<Evidence, 'kind' | 'issuer' | 'number' | 'issuedOn' | 'expiresOn' | 'facts'>;

/** Adds a paper to a person, with its scan or photograph, and judges her requirements again.
 *  @param files judged by content before; several are the pages of one paper
 *  @returns id of the paper
 *  @refuses 'days-reversed'; 'ground-missing', 'percent-missing', 'income-missing' for what the rules read in this kind;
 *           'changed-meanwhile' */
export async function addEvidence(
  tx: Tx,
  person: Person,
  personIds: readonly string[],
  input: NewEvidence,
  files: readonly JudgedFile[],
  now: Date,
): Promise<{ ok: true; id: EvidenceId } | EligibilityRefusal> {
  const problem = evidenceProblem(input);
  if (problem !== undefined) return refuse(problem.code, problem.field);
  const id = randomUUID() as EvidenceId;
  await insertEvidence(tx, person, { id, ...input });
  for (const file of files) await keepFile(tx, person, id, file);
  if (!(await judgeAll(tx, personIds, now))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: eligibilityEvents.evidenceAdded,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true, id };
}

/** Adds another page to a paper that stands already.
 *  @refuses 'already-withdrawn' */
export async function addEvidencePage(
  tx: Tx,
  person: Person,
  evidence: Evidence,
  files: readonly JudgedFile[],
): Promise<{ ok: true } | EligibilityRefusal> {
  if (evidence.withdrawnAt !== null) return refuse('already-withdrawn');
  for (const file of files) await keepFile(tx, person, evidence.id, file);
  return { ok: true };
}

async function keepFile(tx: Tx, person: Person, evidenceId: EvidenceId, file: JudgedFile): Promise<void> {
  const stored = await storeFile(tx, { personId: person.id, dataClass: 'certificate', bytes: file.bytes });
  await insertEvidenceFile(tx, person, {
    evidenceId,
    fileId: stored.fileId,
    name: file.name,
    mediaType: file.mediaType as EvidenceFile['mediaType'],
    byteSize: stored.byteSize,
    pages: file.pages,
    sha256: stored.sha256,
  });
}
