import { blindIndex } from '../../../platform/crypto/blind-index.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { withoutOmocodia } from '../../../values/codice-fiscale.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import { changeContacts } from '../../people/commands/change-contacts.ts';
import { registerPerson } from '../../people/commands/register-person.ts';
import { findByCodiceFiscaleIndex } from '../../people/store/persons.ts';
import type { Identity, PersonId } from '../../people/types.ts';
import { findProject } from '../../projects/store/projects.ts';
import { type ImportedPerson, readImportRow } from '../rules/import-row.ts';
import { listImportRows, lockNextRow, settleRow } from '../store/import-rows.ts';
import { findImport, type ImportRun } from '../store/import-runs.ts';
import { findReferral } from '../store/referrals.ts';
import type { ImportRunId, ReferralId } from '../types.ts';
import { draftReferral } from './draft-referral.ts';
import { storable } from './look-at-import.ts';
import { writeLetter } from './write-letter.ts';

/** A row that cannot be entered, after something of it was written: the transaction is undone, then the row given back. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
  readonly code: string;
  constructor(code: string) {
    super('a row was refused');
    this.code = code;
  }
}

/** Enters the next waiting row of a list: the person, how to reach her, her draft, what the service writes. One row, one
 *  transaction: entered and settled together, so that being cut off doubles nothing.
 *  @param tell is given the number of the row in hand, as soon as it is known
 *  @returns 'over' when the list was stopped, 'none-left' when no row waits
 *  @throws RowRefused when a command refuses it */
export async function enterNextRow(
  tx: Tx,
  me: SignedIn,
  runId: ImportRunId,
  tell: (number: number) => void,
): Promise<'entered' | 'none-left' | 'over'> {
  const run = await findImport(tx, runId);
  if (run === undefined || run.state !== 'running' || run.columns === null) return 'over';
  const number = await lockNextRow(tx, runId);
  if (number === undefined) return 'none-left';
  tell(number);
  const [row] = await listImportRows(tx, runId, 'all', number - 1, 1);
  const read = readImportRow(row?.cells ?? [], run.columns);
  if (!read.ok) {
    const { problem, field } = storable(read.problems[0]);
    await settleRow(tx, runId, number, { state: 'refused', problem, ...(field ? { field } : {}) });
    return 'entered';
  }
  const standing = await findStanding(tx, run, read.identity);
  if (standing) {
    const problem = 'row.same-codice-fiscale';
    await settleRow(tx, runId, number, { state: 'already-there', problem, personId: standing });
    return 'entered';
  }
  const entered = await enter(tx, me, run, read);
  await settleRow(tx, runId, number, { state: 'taken', ...entered });
  return 'entered';
}

/** Somebody the actor may see with the same codice fiscale: also one whom an earlier row has just entered. */
async function findStanding(tx: Tx, run: ImportRun, identity: Identity): Promise<PersonId | undefined> {
  const project = await findProject(tx, run.projectId);
  if (identity.codiceFiscale === null || project === undefined) return undefined;
  const territoryId: TerritoryId = project.territoryId;
  const index = blindIndex(tx.vault.ring, territoryId, withoutOmocodia(identity.codiceFiscale));
  return (await findByCodiceFiscaleIndex(tx, territoryId, index))[0];
}

async function enter(
  tx: Tx,
  me: SignedIn,
  run: ImportRun,
  { identity, contact, letter }: ImportedPerson,
): Promise<{ personId: PersonId; referralId: ReferralId }> {
  const registered = await registerPerson(tx, me, identity);
  if (!registered.ok) throw new RowRefused(registered.code);
  const { person } = registered;
  await changeContacts(tx, person, 0, contact);
  const drafted = await draftReferral(tx, me, person, run.projectId);
  if (!drafted.ok) throw new RowRefused(drafted.code);
  if (letter.reason ?? letter.wishes ?? letter.needs) {
    const referral = await findReferral(tx, drafted.id);
    const written = referral && (await writeLetter(tx, referral, 1, letter));
    if (!written?.ok) throw new RowRefused(written?.code ?? 'absent');
  }
  return { personId: person.id, referralId: drafted.id };
}
