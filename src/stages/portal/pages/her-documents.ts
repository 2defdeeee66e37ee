import { openFile } from '../../../platform/files/open-file.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { listDocuments } from '../../action-plan/store/documents.ts';
import type { ActionPlan } from '../../action-plan/types.ts';
import { listBalanceDocuments } from '../../competency-balance/store/documents.ts';
import type { PersonId } from '../../people/types.ts';
import type { PortalWord } from '../words.ts';
import { type HerCaseFile, type HerTx, herCases } from './her-cases.ts';

type HerDocument = {
  id: string;
  fileId: string;
  personId: PersonId;
  dataClass: 'plan' | 'balance';
  label: Extract<PortalWord, `document.${string}`>;
  name: string;
};

/** Her papers: of each balance and each version of the plan the latest of its kind, both the official and the easy one. A
 *  plan that was opened again, or given up, leaves none. */
export async function herDocuments(tx: HerTx, cases: readonly HerCaseFile[]): Promise<HerDocument[]> {
  const out: HerDocument[] = [];
  for (const c of cases) {
    const latest = new Map<string, HerDocument>();
    const keep = (key: string, d: HerDocument) => {
      if (!latest.has(key)) latest.set(key, d);
    };
    const plans = c.plans.filter((p) => p.state === 'to-sign' || p.state === 'signed');
    for (const d of await listDocuments(
      tx,
      plans.map((p) => p.id),
    ))
      if (plans.some((p) => p.id === d.planId && p.contentSha256 === d.contentSha256 && isCurrent(p, d)))
        keep(`${d.planId} ${d.edition}`, {
          id: d.id,
          fileId: d.fileId,
          personId: d.personId,
          dataClass: 'plan',
          label: `document.plan.${d.edition}`,
          name: `piano-${d.edition}.pdf`,
        });
    for (const d of c.balance === undefined ? [] : await listBalanceDocuments(tx, c.balance.id))
      keep(`balance ${d.edition}`, {
        id: d.id,
        fileId: d.fileId,
        personId: d.personId,
        dataClass: 'balance',
        label: `document.balance.${d.edition}`,
        name: `bilancio-${d.edition}.pdf`,
      });
    out.push(...latest.values());
  }
  return out;
}

/** The copy for signature is of use until the plan is signed. */
const isCurrent = (plan: ActionPlan, d: { edition: string }) =>
  d.edition !== 'to-sign' || plan.state === 'to-sign';

/** GET /mio/:personId/documenti/:documentId: one of her papers. */
export async function herDocument(
  asked: Asked<{ personId: PersonId; documentId: string }, unknown, unknown>,
): Promise<SentFile | undefined> {
  const all = await herDocuments(asked.tx, await herCases(asked.tx, asked.params.personId));
  const found = all.find((d) => d.id === asked.params.documentId);
  return (
    found && {
      name: found.name,
      mediaType: 'application/pdf',
      bytes: await openFile(asked.tx, found),
    }
  );
}
