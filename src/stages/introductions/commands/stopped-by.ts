import type { Tx } from '../../../platform/database/tx.ts';
import { findOpenDissent } from '../../people/store/dissents.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { type IntroductionRefusal, refuse } from '../refusals.ts';
import { INTRODUCTION_ACT } from '../rules/agreement.ts';
import { listIntroductionsOf } from '../store/introductions.ts';
import type { Introduction } from '../types.ts';

/** Why no introduction of hers goes on: she said no where a representative says yes, and that is not resolved.
 *  @refuses 'step-stopped'
 *  @law c.c. art. 410 */
export async function stoppedBy(
  tx: Tx,
  i: Pick<Introduction, 'personId'>,
): Promise<IntroductionRefusal | null> {
  return (await findOpenDissent(tx, i.personId, INTRODUCTION_ACT)) ? refuse('step-stopped') : null;
}

/** Why she is not brought further with a second company: she is in the first fortnight with another one.
 *  @refuses 'in-trial-elsewhere' */
export async function inTrialElsewhere(
  tx: Tx,
  i: Pick<Introduction, 'id' | 'personId'>,
): Promise<IntroductionRefusal | null> {
  const hers = await listIntroductionsOf(tx, await entriesOf(tx, i.personId));
  return hers.some((o) => o.id !== i.id && o.state === 'trial') ? refuse('in-trial-elsewhere') : null;
}
