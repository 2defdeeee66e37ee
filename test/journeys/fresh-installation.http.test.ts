import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeAdministrator } from '../../src/platform/session/make-administrator.ts';
import { type Answer, type Browser, openHttp } from '../support/http-world.ts';

let http: Awaited<ReturnType<typeof openHttp>>;
beforeAll(async () => {
  http = await openHttp();
});
afterAll(() => http.close());

const found = (text: string, pattern: RegExp) => {
  const [, value] = pattern.exec(text) ?? [];
  if (value === undefined) throw new Error(`The page has no ${pattern}.`);
  return value;
};

/** Follows an invitation, chooses a password, and goes on in the session that opens. */
async function enter(link: string): Promise<Browser> {
  const password = 'una frase lunga di prova';
  const answer = await http.anybody.post(link, { password, repeat: password });
  expect(answer.status).toBe(303);
  const cookie = `sessione=${found(String(answer.headers['set-cookie']), /sessione=([\w-]{43})/)}`;
  const page = await http.browser(cookie, '').get('/');
  return http.browser(cookie, found(page.text, /name="_csrf" value="([^"]+)"/));
}

/** Opens an account in a body and invites it. @returns the invited colleague, signed in */
async function invite(
  admin: Browser,
  bodyUrl: string,
  account: { name: string; email: string; role: string },
): Promise<Browser> {
  expect((await admin.post(`${bodyUrl}/utenze/nuova`, account)).status).toBe(303);
  const page = (await admin.get(bodyUrl)).text;
  const url = found(
    page.slice(0, page.indexOf(account.name)).split('<a ').at(-1) ?? '',
    /href="([^"]*\/utenze\/[0-9a-f-]{36})"/,
  );
  const invited = await admin.post(`${url}/invito`, {});
  return enter(
    found((await admin.get(invited.location ?? '')).text, /https:\/\/accompagna\.example(\/invito\/[\w-]+)/),
  );
}

const led = (answer: Answer): string => {
  expect(answer.status, answer.text.slice(0, 300)).toBe(303);
  return answer.location?.split('?')[0] ?? '';
};

it('reaches the first accepted referral of a fresh installation by its screens alone', async () => {
  const made = await makeAdministrator(
    http.db.migrator,
    { email: 'prima@zona.example', name: 'Prima Persona' },
    new Date(),
  );
  if (made.kind !== 'made') throw new Error(made.kind);
  const root = await enter(`/invito/${made.token}`);

  led(await root.post('/territori/nuovo', { name: 'Zona nuova', comuni: 'Londa\nRufina' }));
  const territoryId = found((await root.get('/enti/nuovo')).text, /<option value="([^"]+)"[^>]*>Zona nuova</);
  const comune = led(
    await root.post('/enti/nuovo', { name: 'Comune di Londa', kind: 'municipality', territoryId }),
  );
  const agency = led(
    await root.post('/enti/nuovo', { name: 'Agenzia formativa', kind: 'training-agency', territoryId }),
  );
  const project = led(
    await root.post('/progetti/nuovo', {
      title: 'Progetto nuovo',
      cup: '',
      startsOn: '01/01/2026',
      endsOn: '31/12/2027',
      territoryId,
    }),
  );
  led(
    await root.post(`${project}/enti/nuovo`, {
      organisationId: agency.split('/').at(-1) ?? '',
      part: 'lead',
    }),
  );
  led(
    await root.post(`${project}/enti/nuovo`, {
      organisationId: comune.split('/').at(-1) ?? '',
      part: 'partner',
    }),
  );

  const keeper = await invite(root, comune, {
    name: 'Elena Bini',
    email: 'elena@londa.example',
    role: 'organisation-admin',
  });
  const worker = await invite(keeper, comune, {
    name: 'Marta Neri',
    email: 'marta@londa.example',
    role: 'social-worker',
  });
  const coordinator = await invite(root, agency, {
    name: 'Ugo Sarti',
    email: 'ugo@agenzia.example',
    role: 'coordinator',
  });

  const projectId = found(
    (await worker.get('/segnalazioni/nuova')).text,
    /<option value="([^"]+)"[^>]*>Progetto nuovo</,
  );
  const referral = led(
    await worker.post('/segnalazioni/nuova', {
      projectId,
      familyName: 'Bruni',
      givenName: 'Ada',
      birthDate: '02/05/1990',
      mismatchReason: 'Non ancora rilasciato',
    }),
  );
  led(await worker.post(`${referral}/lettera`, { reason: 'Vuole lavorare con le piante.', _version: 1 }));
  led(
    await worker.post(`${referral}/accordo`, {
      answer: 'agrees',
      day: '20/11/2026',
      how: 'in-person',
      words: 'Sì, mi va di provare.',
    }),
  );
  led(await worker.post(`${referral}/informativa`, { day: '20/11/2026', how: 'paper', textVersion: '1' }));
  expect((await coordinator.get(referral)).status).toBe(404);
  led(await worker.post(`${referral}/invia`, {}));
  expect((await coordinator.get('/')).text).toContain('Bruni Ada');
  led(await coordinator.post(`${referral}/accetta`, {}));
  expect((await worker.get(referral)).text).toContain('Accolta');
  for (const nobody of [root, keeper]) expect((await nobody.get(referral)).status).toBe(404);
});
