import { type FileKind, fileEndings } from './file-kinds.ts';

/** Longest name, in characters, its ending included. */
export const FILE_NAME_LENGTH = 120;

// Control characters; those that turn the direction of a line or are not seen; those that file systems, shells, headers
// or markup read in ways of their own.
const unwanted = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Variation_Selector}"'`<>|*?:;&%$#{}[\]\\=!^~]/gu;
/** Names that one common system keeps for its devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const FALLBACK = 'documento';

/** A file's name as it is shown, kept and sent: its last part, in one line, without what deceives the eye or a program,
 *  with the ending that its content has. Applied to its own result it changes nothing.
 *  @param name as the browser sent it
 *  @param kind of the content, or the ending itself, without the dot
 *  @returns 1 to 120 characters, «documento» where nothing is left */
export function safeFileName(name: string, kind: FileKind | (string & {})): string {
  const endings: readonly string[] = kind in fileEndings ? fileEndings[kind as FileKind] : [kind];
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replaceAll(unwanted, ' ')
    .replaceAll(/\p{White_Space}+/gu, ' ')
    .trim();
  const ending = endingOf(clean);
  const own = endings.includes(ending.toLowerCase()) ? ending.toLowerCase() : (endings[0] ?? 'bin');
  const stem = endings.includes(ending.toLowerCase()) ? clean.slice(0, -ending.length - 1) : clean;
  const short = [...stem]
    .slice(0, FILE_NAME_LENGTH - own.length - 1)
    .join('')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const named = short === '' || reserved.test(short.split('.')[0] ?? '') ? FALLBACK : short;
  return `${named}.${own}`;
}

/** Whether the ending of a name says another kind than the content has. No ending disagrees with nothing. */
export function endingDisagrees(name: string, kind: FileKind): boolean {
  const ending = endingOf(name.trim()).toLowerCase();
  return ending !== '' && !(fileEndings[kind] as readonly string[]).includes(ending);
}

/** One to five letters and figures after the last dot, one letter at least: «3.12.2024» has none. */
function endingOf(name: string): string {
  const found = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? '';
  return /[a-z]/i.test(found) ? found : '';
}
