import type { Page } from 'playwright-core';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { aPng } from '../../src/platform/files/fixtures.ts';
import { addPaper } from '../../src/stages/referral/commands/add-paper.ts';
import { beginImport } from '../../src/stages/referral/commands/begin-import.ts';
import { mapImport } from '../../src/stages/referral/commands/map-import.ts';
import { findImport } from '../../src/stages/referral/store/import-runs.ts';
import { findReferral } from '../../src/stages/referral/store/referrals.ts';
import type { Colleague } from './a-world.ts';
import { fillForm } from './fill-form.ts';
import type { TestDatabase } from './test-database.ts';

const list = (ready: readonly string[]) =>
  [
    'Cognome;Nome;Nata il;Note codice fiscale',
    ...ready.map((name, n) => `${name};Eva;0${n + 1}/04/198${n};In attesa del tesserino`),
    'Neri;;',
    'Rossi;Ugo;31/02/1990',
  ].join('\r\n');

/** A list that waits to be entered, with rows that are ready and rows that are broken, brought by this colleague.
 *  @param ready family names of the rows that are ready; the same ones again are somebody who is perhaps there already
 *  @returns its id */
export async function plantImport(
  w: { db: TestDatabase; world: { projectId: string } },
  worker: Colleague,
  ready: readonly string[],
): Promise<string> {
  return withActor(w.db.doors, worker.who, async (tx) => {
    const begun = await beginImport(tx, worker, w.world.projectId, Buffer.from(list(ready)));
    const run = begun.ok ? await findImport(tx, begun.id) : undefined;
    if (run === undefined) throw new Error('The list is not taken.');
    if (run.state === 'mapping')
      await mapImport(tx, run, 'Elenco di prova', {
        familyName: 0,
        givenName: 1,
        birthDate: 2,
        mismatchReason: 3,
      });
    return run.id;
  });
}

/** Enters the list and waits until it is done. @returns the address of its page */
export async function enterImport(page: Page, runId: string): Promise<string> {
  const url = await fillForm(page, `/segnalazioni/importa/${runId}`, {}, { action: '/avvia' });
  await page.getByText('Finito').first().waitFor({ timeout: 30_000 });
  return url;
}

/** A photographed paper of a referral, added by who writes it. @returns its id */
export async function plantPaper(db: TestDatabase, worker: Colleague, referralId: string): Promise<string> {
  return withActor(db.doors, worker.who, async (tx) => {
    const referral = await findReferral(tx, referralId);
    const file = {
      name: 'foglio.png',
      bytes: aPng(),
      kind: 'png',
      mediaType: 'image/png',
      pages: 1,
    } as const;
    const added = referral && (await addPaper(tx, referral, 'agreement', file));
    if (!added?.ok) throw new Error('The paper is not taken.');
    return added.id;
  });
}
