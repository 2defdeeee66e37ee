import type { BareProblem } from './file-kinds.ts';
import type { PdfDict, PdfValue } from './pdf-value.ts';

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/** Why a PDF with this dictionary in it is not made bare; nothing for most.
 *  - a signature holds name and codice fiscale of who signed, and breaks when the file is made anew
 *  - a comment holds the name of who wrote it, and is part of what one sees: it is not taken away unasked
 *  - a link to a file of somebody's computer tells the names of its folders */
export function forbiddenIn(dict: PdfDict, resolve: Resolve): BareProblem | undefined {
  const word = (name: string) => {
    const value = resolve(dict.get(name));
    return value?.kind === 'word' ? value.text : undefined;
  };
  if (dict.has('ByteRange')) return 'pdf.signed';
  if (dict.has('EF')) return 'pdf.active-content';
  const isMark = dict.has('Rect') && dict.has('Subtype');
  if (isMark && word('Subtype') !== '/Link' && word('Subtype') !== '/Widget') return 'pdf.comments';
  if (['/GoToR', '/GoToE', '/Launch'].includes(word('S') ?? '')) return 'pdf.local-link';
  const address = word('URI');
  return address !== undefined && isLocal(plainText(address)) ? 'pdf.local-link' : undefined;
}

/** An address of this kind is of one computer, or of the network of an office. */
const isLocal = (address: string) => /^\s*(?:file:|[a-z]:[\\/]|\\\\)/i.test(address);

/** A text of a PDF without its brackets and escapes; one in hexadecimal figures as the letters they mean. */
function plainText(word: string): string {
  if (word.startsWith('<')) return Buffer.from(word.replaceAll(/[^0-9a-f]/gi, ''), 'hex').toString('latin1');
  return word
    .slice(1, -1)
    .replaceAll(/\\([0-7]{1,3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
    .replaceAll(/\\(\r\n|[\s\S])/g, (_, letter: string) => (/[\r\n]/.test(letter) ? '' : letter));
}
