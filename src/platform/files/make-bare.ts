import type { ApartAnswer, ApartQuestion } from './apart-messages.ts';
import { barePdf } from './bare-pdf.ts';
import { judgePdf } from './judge-pdf.ts';
import { activeContentOf } from './pdf-active-content.ts';
import { plainFormOf } from './pdf-plain-form.ts';

/** Makes a judged PDF anew without what it tells of who wrote it, and judges the result as if it came from outside.
 *  @throws where its plain form cannot be read */
export async function makeBare(asked: Extract<ApartQuestion, { task: 'make-bare' }>): Promise<ApartAnswer> {
  const plain = await plainFormOf(asked.bytes);
  if (plain === undefined) return { kind: 'failed' };
  // Looked through once more where every object lies open.
  if (activeContentOf(plain) !== undefined) return { kind: 'not-bare', code: 'pdf.active-content' };
  const made = barePdf(plain, asked.title);
  if (!made.ok) return { kind: 'not-bare', code: made.code };
  const judged = await judgePdf(made.pdf);
  return 'pages' in judged && judged.pages === asked.pages
    ? { kind: 'bare', pdf: made.pdf }
    : { kind: 'failed' };
}
