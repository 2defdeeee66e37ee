import type { Tx } from '../../../platform/database/tx.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { findText } from '../store/texts.ts';
import type { SiteLanguage, SitePage } from '../types.ts';
import { saveDraft } from './save-draft.ts';

/** Takes an old version up again: what it says becomes the newest version, and those between stay in the list.
 *  @param number of the old version
 *  @param version number of the newest one the editor saw
 *  @refuses 'absent' for a number that is not there; 'newer-version' when somebody saved after it; 'asset-not-here' */
export async function takeUpVersion(
  tx: Tx,
  page: SitePage,
  lang: SiteLanguage,
  number: number,
  version: number,
): Promise<{ ok: true; number: number; written: boolean } | EditorialRefusal> {
  const old = await findText(tx, page.id, lang, number);
  if (old === undefined) return refuse('absent');
  const done = await saveDraft(tx, page, lang, version, old.content);
  return !done.ok && done.code === 'changed-meanwhile' ? refuse('newer-version') : done;
}
