import { h } from 'preact';
import type { OpenAnswer, OpenVisit } from '../../../platform/http/open-route.ts';
import { typedText } from '../../../ui/typed.ts';
import { type CompanyFile, writeCompanyFile } from '../../needs-card/commands/write-company-sheet.ts';
import { CompanySheetView } from '../../needs-card/parts/company-sheet-view.tsx';
import { readCompanyPaper } from '../commands/read-company-paper.ts';
import { CompanyDoor } from '../parts/company-door.tsx';
import { CompanyPaperOpened } from '../parts/company-paper-opened.tsx';

/** Seconds after which one may try again. */
const WAIT_SECONDS = 15 * 60;

/** GET /presentazione/:token: asks the number. It looks nothing up: it is the same page for every address. */
export async function doorPage(v: OpenVisit): Promise<OpenAnswer> {
  return asks(v, undefined, 200);
}

/** POST /presentazione/:token: the sheet, or the same no for every wrong, expired and withdrawn one. */
export async function openDoor(v: OpenVisit): Promise<OpenAnswer> {
  const read = await readCompanyPaper(v.doors, tokenOf(v), pinOf(v), 'page', v);
  if (!read.ok) return refused(v, read.code);
  return {
    kind: 'page',
    node: h(
      CompanyPaperOpened,
      { shell: v.shell, csrf: v.csrf, url: doorUrl(v), pin: pinOf(v), safe: read.safe },
      h(CompanySheetView, { safe: read.safe }),
    ),
  };
}

/** POST …/foglio, …/parete, …/agenda: a file made of the same sheet. The number is asked of each, and comes with the button. */
export const sendCompanyFile =
  (what: CompanyFile) =>
  async (v: OpenVisit): Promise<OpenAnswer> => {
    const read = await readCompanyPaper(v.doors, tokenOf(v), pinOf(v), what, v);
    if (!read.ok) return refused(v, read.code);
    const uid = `${read.paperId}@${new URL(v.publicUrl).hostname}`;
    const file = await writeCompanyFile(read.safe, what, { language: v.language, uid, now: v.now });
    return file === undefined ? refused(v, 'none') : { kind: 'file', file };
  };

const tokenOf = (v: OpenVisit) => v.params['token'] ?? '';
const pinOf = (v: OpenVisit) => typedText(v.typed, 'pin').slice(0, 40);
const doorUrl = (v: OpenVisit) => `/presentazione/${encodeURIComponent(tokenOf(v))}`;

function refused(v: OpenVisit, code: 'none' | 'too-many'): OpenAnswer {
  return code === 'none'
    ? asks(v, 'none', 422)
    : { ...asks(v, 'too-many', 429), retryAfterSeconds: WAIT_SECONDS };
}

function asks(v: OpenVisit, problem: 'none' | 'too-many' | undefined, status: number) {
  const node = h(CompanyDoor, { shell: v.shell, csrf: v.csrf, url: doorUrl(v), problem });
  return { kind: 'page' as const, status, node };
}
