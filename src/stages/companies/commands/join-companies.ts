import type { Tx } from '../../../platform/database/tx.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { standingLog } from '../rules/standing-log.ts';
import { findCompany, updateCompany } from '../store/companies.ts';
import { listLog } from '../store/log.ts';
import {
  findPointer,
  insertMerge,
  listEntryIds,
  lockCompanyMerges,
  updateMergeUndone,
} from '../store/merges.ts';
import type { Company, CompanyId, CompanyMerge } from '../types.ts';

/** Makes two entries of one company one: `other` points to `company` from now on. Nothing is copied.
 *  @param company the entry that stands for both
 *  @refuses 'same-entry'; 'absent' for an entry of another territory; 'merged-already' where one of them points elsewhere; 'others-point-here' where entries point to the other: a pointer leads to an entry that points nowhere */
export async function joinCompanies(
  tx: Tx,
  company: Company,
  other: CompanyId,
  reason: string,
): Promise<{ ok: true } | CompanyRefusal> {
  if (other === company.id) return refuse('same-entry', 'other');
  await lockCompanyMerges(tx, company.territoryId);
  const found = await findCompany(tx, other);
  if (found?.territoryId !== company.territoryId) return refuse('absent');
  if (await findPointer(tx, other)) return refuse('merged-already', 'other');
  if (await findPointer(tx, company.id)) return refuse('merged-already');
  if ((await listEntryIds(tx, other)).length > 1) return refuse('others-point-here', 'other');
  await insertMerge(tx, {
    territoryId: company.territoryId,
    companyId: other,
    intoCompanyId: company.id,
    reason,
  });
  return { ok: true };
}

/** Takes a merge back: each entry is as it was, with what was written under it meanwhile. The day of the last contact,
 *  which the two shared, is each one's own again.
 *  @refuses 'changed-meanwhile' when it was taken back after `version` */
export async function partCompanies(
  tx: Tx,
  merge: CompanyMerge,
  version: number,
  now: Date,
): Promise<{ ok: true } | CompanyRefusal> {
  if (!(await updateMergeUndone(tx, { id: merge.id, version }, now))) return refuse('changed-meanwhile');
  for (const id of [merge.companyId, merge.intoCompanyId]) {
    const company = await findCompany(tx, id);
    const days = standingLog(await listLog(tx, await listEntryIds(tx, id))).map((l) => l.onDay);
    const last = days.sort().at(-1);
    if (company !== undefined && last !== undefined && last !== company.lastContactOn)
      if (!(await updateCompany(tx, company, { lastContactOn: last }))) return refuse('changed-meanwhile');
  }
  return { ok: true };
}
