import { listAccountNames } from '../../organisations/store/accounts.ts';
import { listRepresentatives } from '../../people/store/representatives.ts';
import { listCaseManagers } from '../commands/case-manager.ts';
import type { ShownSignature } from '../parts/signature-table.tsx';
import { partsNeeded, signatureOf, standingOfSignature } from '../rules/signatures.ts';
import type { ActionPlan, PlanSignature } from '../types.ts';
import type { OfPlan, OpenedPlan } from './opened-plan.ts';

/** Who must sign a plan and who has, by the names that the reader may know; `mine`: the part is the reader's own. */
export async function shownSignatures(
  asked: OfPlan,
  opened: Omit<OpenedPlan, 'plan'> & { plan: ActionPlan },
  signatures: readonly PlanSignature[],
  mayConfirm: boolean,
): Promise<(ShownSignature & { mine: boolean })[]> {
  const { plan, name, url } = opened;
  const managers: readonly string[] = await listCaseManagers(asked.tx, plan.personId);
  const accounts = await listAccountNames(asked.tx, [...managers, ...signatures.map((s) => s.recordedBy)]);
  const representatives = await listRepresentatives(asked.tx, plan.personId);
  return partsNeeded(plan).map((part) => {
    const signature = signatureOf(part, plan, signatures);
    const waits = signature !== undefined && standingOfSignature(signature) === 'to-confirm';
    const represented = representatives.find((r) => r.id === signature?.representativeId)?.name ?? '';
    const operator = accounts.get(signature?.recordedBy ?? managers[0] ?? '') ?? '';
    return {
      part,
      name: part === 'person' ? name : part === 'operator' ? operator : represented,
      standing: signature === undefined ? 'none' : standingOfSignature(signature),
      signature,
      confirm:
        waits && mayConfirm && signature.recordedBy !== asked.me.accountId
          ? `${url}/conferma/${signature.id}`
          : undefined,
      mine: part === 'operator' && managers.includes(asked.me.accountId),
    };
  });
}
