import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { type HerCardFrame, printableHerCard } from '../documents/her-card.ts';
import type { CardContent } from '../types.ts';

/** Draws her card as a PDF: the official edition, or the easy one.
 *  @throws what the drawing of a PDF throws */
export async function writeHerCard(
  content: CardContent,
  edition: 'official' | 'easy',
  frame: HerCardFrame,
): Promise<Uint8Array> {
  return writePdf(printableHerCard(content, edition, frame));
}
