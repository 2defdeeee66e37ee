import { hasAgreed } from '../../introductions/rules/agreement.ts';
import { isUnderWay } from '../../introductions/rules/ladder.ts';
import { findIntroductionWords, listIntroductionsOf } from '../../introductions/store/introductions.ts';
import { listSteps } from '../../introductions/store/steps.ts';
import type { Introduction, IntroductionId, IntroductionWords } from '../../introductions/types.ts';
import { listCardsOf } from '../../needs-card/store/cards.ts';
import type { NeedsCard } from '../../needs-card/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import type { PersonId } from '../../people/types.ts';
import type { HerTx } from './her-cases.ts';

/** A proposal as she reads it, and whether her own yes is written already. */
export type HerProposal = { introduction: Introduction; words: IntroductionWords; saidYes: boolean };

/** Her proposals, the latest first. */
export async function herProposals(tx: HerTx, personId: PersonId): Promise<HerProposal[]> {
  const found = await listIntroductionsOf(tx, await entriesOf(tx, personId));
  const steps = await listSteps(
    tx,
    found.map((i) => i.id),
    false,
  );
  const out: HerProposal[] = [];
  for (const introduction of found) {
    const words = await findIntroductionWords(tx, introduction.id);
    const own = steps.filter((s) => s.introductionId === introduction.id);
    if (words) out.push({ introduction, words, saidYes: hasAgreed(own, 'person') });
  }
  return out;
}

/** One of her proposals. */
export async function herProposal(
  tx: HerTx,
  personId: PersonId,
  id: IntroductionId,
): Promise<HerProposal | undefined> {
  return (await herProposals(tx, personId)).find((p) => p.introduction.id === id);
}

/** Her cards: the one that waits for her, the one that counts, and the one that her pages show: the first of the two, else
 *  the last she answered. A draft is not hers to read yet. */
export async function herCards(
  tx: HerTx,
  personId: PersonId,
): Promise<Record<'waiting' | 'agreed' | 'shown', NeedsCard | undefined>> {
  const cards = await listCardsOf(tx, await entriesOf(tx, personId));
  const waiting = cards.find((c) => c.state === 'to-agree');
  const agreed = cards.find((c) => c.state === 'agreed');
  const last = cards.find((c) => c.state === 'not-agreed' || c.state === 'revoked');
  return { waiting, agreed, shown: waiting ?? agreed ?? last };
}

/** What of work stands on her own page: what waits for her answer, and the place at which she may stop. */
export async function herWork(tx: HerTx, personId: PersonId) {
  const proposals = await herProposals(tx, personId);
  const { shown: card } = await herCards(tx, personId);
  return {
    any: proposals.length > 0,
    waiting: proposals.filter((p) => p.introduction.state === 'proposed' && !p.saidYes),
    underWay: proposals.filter(
      (p) => isUnderWay(p.introduction.state) && p.introduction.state !== 'proposed',
    ),
    card,
  };
}
