import type { Tx } from '../../../platform/database/tx.ts';
import { findAgreedCard } from '../../needs-card/store/cards.ts';
import type { Said } from '../../needs-card/types.ts';
import { type IntroductionRefusal, refuse } from '../refusals.ts';
import type { Introduction } from '../types.ts';

/** What she lets be said to this company: of what the card that she agreed to allows, the lines that were ticked. Nothing
 *  else can be chosen here: what may be said of her is agreed on the card.
 *  @param chosen numbers of lines, from 0, and the card that was on the screen; null where there was none
 *  @refuses 'changed-meanwhile' when another card is in force than the one that was shown */
export async function chooseSaid(
  tx: Tx,
  i: Pick<Introduction, 'caseId'>,
  chosen: { said: readonly number[]; card: string | null },
): Promise<{ ok: true; said: Said[] } | IntroductionRefusal> {
  const card = await findAgreedCard(tx, i.caseId);
  if ((card?.id ?? null) !== chosen.card) return refuse('changed-meanwhile');
  const lines = card?.content.said ?? [];
  return { ok: true, said: lines.filter((_, n) => chosen.said.includes(n)) };
}
