import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { OMOCODIA_LETTERS } from '../../values/codice-fiscale.ts';
import { checkCharacterOf } from '../../values/codice-fiscale-check.ts';
import { composeCodiceFiscale } from '../../values/codice-fiscale-compose.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const aWorker = async () => h.world.colleague('social-worker', h.world.bodies.comune);

/** Enters a person. @returns the URL of her page */
async function enter(
  browser: Browser,
  familyName: string,
  givenName: string,
  more: Record<string, string> = {},
): Promise<string> {
  const answer = await browser.post('/segnalazioni/nuova', {
    projectId: h.world.projectId,
    familyName,
    givenName,
    ...more,
  });
  expect(answer.status, answer.text.slice(0, 200)).toBe(303);
  return answer.location?.split('/segnalazioni')[0] ?? '';
}

/** Names on a list page, in their order. */
const namesOn = (text: string) =>
  [...text.matchAll(/<a href="\/persone\/[^"]+"><bdi>([^<]*)<\/bdi>/g)].map((m) =>
    m[1]?.replaceAll('&#39;', "'"),
  );

it('lists the people of the reader in Italian order, and nobody else’s', async () => {
  const browser = await h.as(await aWorker());
  const other = await h.as(await aWorker());
  for (const [family, given] of [
    ['Zani', 'Ugo'],
    ['D’Angelò', 'Rosa'],
    ['Dàmaso', 'Eva'],
    ['Èllero', 'Ivo'],
    ['Damasi', 'Pia'],
    ['Damasi', 'Àlba'],
    ['محمود', 'أمينة'],
  ] as const) {
    await enter(browser, family, given);
  }
  await enter(other, 'Estranei', 'Mario');
  expect(namesOn((await browser.get('/persone')).text)).toEqual([
    'Damasi Àlba',
    'Damasi Pia',
    'Dàmaso Eva',
    "D'Angelò Rosa",
    'Èllero Ivo',
    'Zani Ugo',
    'محمود أمينة',
  ]);
});

it('finds by name without accents or apostrophes, by code, and by codice fiscale with omocodia', async () => {
  const browser = await h.as(await aWorker());
  const cf = composeCodiceFiscale({
    familyName: "D'Angelò",
    givenName: 'Rosa',
    birthDay: '1985-03-07' as CalendarDay,
    sex: 'F',
    birthplaceCode: 'D612',
  });
  const url = await enter(browser, "D'Angelò", 'Rosa', { birthDate: '07/03/1985', codiceFiscale: cf });
  await enter(browser, 'Neri', 'Luca');
  const code = /Codice ([0-9A-Z]{6})/.exec((await browser.get(url)).text)?.[1] ?? '';
  // The last digit as a letter, as the Agenzia writes it when two people would have the same code.
  const first15 = cf.slice(0, 14) + OMOCODIA_LETTERS.charAt(Number(cf.charAt(14)));
  const omocode = first15 + checkCharacterOf(first15);
  for (const q of [
    omocode,
    'dangelo',
    'rosa d',
    'D’ANGELÒ',
    code,
    code.toLowerCase(),
    cf,
    ` ${cf.toLowerCase()} `,
  ]) {
    expect(namesOn((await browser.get(`/persone?${new URLSearchParams({ q })}`)).text), q).toEqual([
      "D'Angelò Rosa",
    ]);
  }
  expect((await browser.get('/persone?q=nessuna')).text).toContain('Nessuna persona corrisponde');
});

it('does not find somebody else’s person by her codice fiscale', async () => {
  const mine = await h.as(await aWorker());
  const stranger = await h.as(await aWorker());
  const cf = composeCodiceFiscale({
    familyName: 'Segreti',
    givenName: 'Anna',
    birthDay: '1970-01-01' as CalendarDay,
    sex: 'F',
    birthplaceCode: 'D612',
  });
  await enter(mine, 'Segreti', 'Anna', { birthDate: '01/01/1970', codiceFiscale: cf });
  const found = await stranger.get(`/persone?q=${cf}`);
  expect(found.text).toContain('Nessuna persona corrisponde');
  // The same person entered by another body answers as if she were new: no oracle.
  expect(
    (
      await stranger.post('/segnalazioni/nuova', {
        projectId: h.world.projectId,
        familyName: 'Segreti',
        givenName: 'Anna',
        birthDate: '01/01/1970',
        codiceFiscale: cf,
      })
    ).status,
  ).toBe(303);
});

it('refuses a codice fiscale of somebody else, and keeps it with a reason', async () => {
  const browser = await h.as(await aWorker());
  const cf = composeCodiceFiscale({
    familyName: 'Verdi',
    givenName: 'Ada',
    birthDay: '1990-02-03' as CalendarDay,
    sex: 'F',
    birthplaceCode: 'D612',
  });
  const typed = {
    projectId: h.world.projectId,
    familyName: 'Bruni',
    givenName: 'Ada',
    birthDate: '03/02/1990',
    codiceFiscale: cf,
  };
  const refused = await browser.post('/segnalazioni/nuova', typed);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('non corrisponde a questi dati: cognome');
  expect(
    (await browser.post('/segnalazioni/nuova', { ...typed, mismatchReason: 'Ha cambiato cognome nel 2019' }))
      .status,
  ).toBe(303);
});

it('corrects who she is, and shows both versions when two save', async () => {
  const browser = await h.as(await aWorker());
  const url = await enter(browser, 'Rossi', 'Maria');
  expect(
    (await browser.post(`${url}/identita`, { familyName: 'Rossi', givenName: 'Mariella', _version: 1 }))
      .location,
  ).toBe(`${url}?fatto=identity`);
  const late = await browser.post(`${url}/identita`, {
    familyName: 'Rossi',
    givenName: 'Marisa',
    _version: 1,
  });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Mariella');
  expect(late.text).toContain('value="Marisa"');
  expect((await browser.get(url)).text).toContain('Mariella Rossi');
});

it('keeps contacts, and refuses what cannot be one with a sentence beside the field', async () => {
  const browser = await h.as(await aWorker());
  const url = await enter(browser, 'Rossi', 'Luca');
  const bad = await browser.post(`${url}/recapiti`, {
    phone: 'abc',
    email: 'senza chiocciola',
    comune: 'Atlantide',
    howToReach: 'x'.repeat(2_001),
    _version: 1,
  });
  expect(bad.status).toBe(422);
  for (const sentence of [
    'Usa solo cifre',
    'Manca la chiocciola',
    'Non troviamo questo comune',
    'Il testo è troppo lungo',
  ])
    expect(bad.text).toContain(sentence);
  expect(
    (
      await browser.post(`${url}/recapiti`, {
        phone: '055 000 1234',
        email: 'luca@posta.example',
        comune: 'Londa',
        _version: 1,
      })
    ).status,
  ).toBe(303);
  expect((await browser.get(url)).text).toContain('+39 055 000 1234');
});

it('goes by the code above two thousand people, and asks for the codice fiscale', async () => {
  const colleague = await aWorker();
  const browser = await h.as(colleague);
  await h.db.asSuperuser(
    `with made as (insert into app.person (territory_id, code, registered_by, registered_for)
       select $1, lpad(replace(replace(upper(to_hex(n + 1000000)), 'B', 'K'), 'E', 'M'), 6, '0'), $2, $3 from generate_series(1, 2005) n returning id, territory_id)
     insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, asked_by, granted_by, granted_at, evidence)
       select territory_id, id, $2, $3, 'manages', 'referral', 'test', $2, $2, now(), 'test' from made`,
    [h.world.territoryId, colleague.accountId, h.world.bodies.comune],
  );
  const first = await browser.get('/persone');
  expect(first.text).toContain('Vedi più di 2000 persone');
  expect(first.text).toContain('2005 persone');
  expect((await browser.get('/persone?q=rossi')).text).toContain('Nessuna persona corrisponde');
  const next = /href="(\/persone\?dopo=[^"]+)"/.exec(first.text)?.[1] ?? '';
  const second = await browser.get(next);
  const codes = (text: string) =>
    [...text.matchAll(/<a href="\/persone\/[0-9a-f-]{36}">([0-9A-Z]{6})<\/a>/g)].map((m) => m[1] ?? '');
  expect(codes(first.text)).toHaveLength(50);
  expect(codes(second.text)).toHaveLength(50);
  const both = [...codes(first.text), ...codes(second.text)];
  expect(both).toEqual([...new Set(both)].sort());
});
