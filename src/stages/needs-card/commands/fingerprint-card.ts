import { fingerprintText } from '../../competency-balance/commands/fingerprint-text.ts';
import { canonicalCard } from '../rules/canonical-card.ts';
import type { NeedsCard } from '../types.ts';

/** SHA-256 of what she reads of a card, lower-case hex: what a form carries and what she agrees to. */
export function fingerprintCard(card: Pick<NeedsCard, 'caseId' | 'number' | 'content'>): string {
  return fingerprintText(canonicalCard(card.caseId, card.number, card.content));
}
