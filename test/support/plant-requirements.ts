import type { Page } from 'playwright-core';
import { aPng } from '../../src/platform/files/fixtures.ts';
import type { BrowserWorld } from './browser-world.ts';
import { fillForm } from './fill-form.ts';
import { typedDay } from './plant-around.ts';

/** Checks the requirements of a person whose referral was accepted: papers with and without a photograph, one that
 *  expires, one that was withdrawn, a protocol number, a decision against the table and its reopening.
 *  @param person address of her page
 *  @param text what is written wherever a text is asked for
 *  @returns address of her requirements */
export async function plantRequirements(
  w: Pick<BrowserWorld, 'db' | 'world'>,
  page: Page,
  person: string,
  text: string,
): Promise<string> {
  const [opened] = await w.db.asSuperuser<{ id: string }>(
    'select id from app.case_file where person_id = $1',
    [person.split('/')[2]],
  );
  const requirements = `${person}/requisiti/${opened?.id}`;
  await fillForm(
    page,
    requirements,
    { route: 'l68', charge: 'to-be-completed', chargeDueOn: typedDay(20) },
    { action: '/comincia' },
  );
  const paper = (kind: string, more: Record<string, string>, of: Parameters<typeof fillForm>[3] = {}) =>
    fillForm(
      page,
      `${person}/documenti/nuovo`,
      { kind, issuer: text, number: text, issuedOn: typedDay(-100), ...more },
      of,
    );
  await paper(
    'disability-report',
    { ground: 'civil-invalidity', percent: '67', expiresOn: typedDay(30) },
    { files: 'scan', bytes: aPng() },
  );
  const withdrawn = await paper('unemployment-status', {});
  await fillForm(page, withdrawn, { reason: text }, { action: '/ritira' });
  await fillForm(page, requirements, { outcome: 'eligible', reason: text }, { action: '/decidi' });
  await fillForm(page, requirements, { reason: text }, { action: '/riapri' });
  await fillForm(
    page,
    `${requirements}/protocollo`,
    { number: '77/2026', day: typedDay(-1), direction: 'out' },
    { action: '/protocollo' },
  );
  return requirements;
}
