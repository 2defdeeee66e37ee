import type { Tx } from '../../../platform/database/tx.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { Case } from '../../eligibility/types.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { findContact } from '../../people/store/contacts.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { listRepresentatives } from '../../people/store/representatives.ts';
import { coFundingOf } from '../../projects/rules/co-funding.ts';
import { findNotice } from '../../projects/store/notices.ts';
import { findProject } from '../../projects/store/projects.ts';
import { easyPlan } from '../documents/easy-plan.ts';
import type { PlanPrint } from '../documents/frame.ts';
import { printablePlan } from '../documents/plan.ts';
import { partsNeeded, signatureOf } from '../rules/signatures.ts';
import { hoursText, minutesSpent } from '../rules.ts';
import { insertDocument } from '../store/documents.ts';
import { listSessionsOf } from '../store/sessions.ts';
import type { PlanEdition, PlanSignature, WholePlan } from '../types.ts';
import { actForPlan } from './acts-for-plan.ts';
import { listCaseManagers } from './case-manager.ts';

/** Makes one edition of a plan as PDF, and keeps it encrypted with its hash and the hash of what it says. It speaks the
 *  person's language where that is English, else Italian.
 *  @param signatures those that stand, for the signed copy
 *  @throws what `writePdf` throws */
export async function printPlan(
  tx: Tx,
  standing: Case,
  whole: WholePlan,
  edition: PlanEdition,
  signatures: readonly PlanSignature[],
  now: Date,
): Promise<void> {
  const { plan } = whole;
  const print = await gather(tx, standing, whole, edition, signatures, now);
  const bytes = await writePdf(edition === 'easy' ? easyPlan(print) : printablePlan(print));
  const file = await storeFile(tx, { personId: plan.personId, dataClass: 'plan', bytes });
  await insertDocument(tx, plan, { ...file, edition, contentSha256: plan.contentSha256 ?? '' });
}

async function gather(
  tx: Tx,
  standing: Case,
  whole: WholePlan,
  edition: PlanEdition,
  signatures: readonly PlanSignature[],
  now: Date,
): Promise<PlanPrint> {
  const { plan } = whole;
  const identity = await findIdentity(tx, plan.personId);
  const project = await findProject(tx, standing.projectId);
  const notice = project?.noticeId ? await findNotice(tx, project.noticeId) : undefined;
  const language = (await findContact(tx, plan.personId))?.language === 'en' ? 'en' : 'it';
  const person = identity ? `${identity.givenName} ${identity.familyName}` : '';
  const managers = await listCaseManagers(tx, plan.personId);
  const accounts = await listAccountNames(tx, [...managers, ...signatures.map((s) => s.recordedBy)]);
  const representatives = await listRepresentatives(tx, plan.personId);
  const act = await actForPlan(tx, plan.personId, dayInRome(now));
  return {
    edition,
    language,
    whole,
    person,
    project: project?.title ?? '',
    cup: project?.cup ?? null,
    timeSpent: hoursText(minutesSpent(await listSessionsOf(tx, plan.caseId))),
    representative: act.mode === 'alone' ? null : act.representative.name,
    operator: managers.map((id) => accounts.get(id) ?? '').find(Boolean) ?? '',
    on: dayInRome(now),
    funder: project ? coFundingOf(project, notice, language) : null,
    signatures: partsNeeded(plan).flatMap((part) => {
      const s = signatureOf(part, plan, signatures);
      if (s === undefined) return [];
      const represented = representatives.find((r) => r.id === s.representativeId)?.name ?? '';
      const name =
        part === 'person' ? person : part === 'representative' ? represented : accounts.get(s.recordedBy);
      return [
        {
          part,
          name: name ?? '',
          level: s.identityLevel,
          signedOn: s.signedOn,
          recorded: formatInstant(s.recordedAt, language),
        },
      ];
    }),
  };
}
