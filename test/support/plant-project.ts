import type { Page } from 'playwright-core';
import type { BrowserWorld } from './browser-world.ts';
import { fillForm } from './fill-form.ts';
import { typedDay } from './plant-around.ts';

/** Gives a project its approved version and an extension, with targets, a share and a budget line, by the forms.
 *  @param page of who coordinates it */
export async function plantProject(
  page: Page,
  world: Pick<BrowserWorld['world'], 'projectId' | 'bodies'>,
  text: string,
): Promise<void> {
  const version = (more: Record<string, string>) =>
    fillForm(page, `/progetti/${world.projectId}/versioni/nuova`, {
      act: text,
      startsOn: typedDay(-200),
      total: '100.000,00',
      'target-assessed': '60',
      'target-in-placement': '20',
      'shares-0-body': world.bodies.lead,
      'shares-0-amount': '100.000,00',
      'shares-0-zone': text,
      'lines-0-code': 'B.2',
      'lines-0-label': text,
      'lines-0-body': world.bodies.lead,
      'lines-0-amount': '100.000,00',
      ...more,
    });
  await version({ kind: 'approved', validFrom: typedDay(-200), endsOn: typedDay(400) });
  await version({ kind: 'extension', validFrom: typedDay(-10), endsOn: typedDay(500), reason: text });
}
