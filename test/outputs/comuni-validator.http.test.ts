import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataElements, type Found } from '../support/data-elements.ts';
import { type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { plantedAddresses, plantFirstTexts } from '../support/plant-first-texts.ts';

// What the audits for municipalities of the public administration's validator (italia/pa-website-validator, its file in
// each title) ask of pages that this site has, asked of our own pages. What a browser has to look at is asked in
// test/e2e/comuni-validator.test.ts; what does not apply is listed in src/stages/public-site/README.md.
const services = ['/partecipa/persone', '/partecipa/aziende', '/partecipa/servizi'] as const;

let http: HttpWorld;
beforeAll(async () => {
  http = await openHttpWorld();
  await plantFirstTexts(http.db, http.world);
});
afterAll(() => http.close());

async function look(url: string) {
  const answer = await http.citizen.get(url);
  expect(answer.status, url).toBe(200);
  return dataElements(answer.text);
}
const links = (found: readonly Found[]) => found.map((f) => f.attributes['href'] ?? '');
async function onlyLinkOfFoot(url: string, name: string): Promise<Found> {
  const [link, ...more] = (await look(url))(name, 'footer');
  if (link === undefined) throw new Error(`No «${name}» in the foot of ${url}.`);
  expect(more).toEqual([]);
  return link;
}

it('menuAudit.ts: the menu names its entries for the validator, and every one leads to a page of this site', async () => {
  const at = await look('/');
  const named = ['news', 'all-services', 'custom-submenu'].map((name) => links(at(name)));
  expect(named.map((of) => of.length)).toEqual([1, 1, 3]);
  for (const href of named.flat()) await look(href);
});

it('secondLevelPagesAudit.ts: news are divided as the model divides them, and each part has its page', async () => {
  const categories = (await look('/novita'))('news-category-link');
  expect(categories.map((c) => c.text.toLowerCase()).sort()).toEqual(['avvisi', 'comunicati', 'notizie']);
  for (const href of links(categories)) expect((await look(href))('page-name')).toHaveLength(1);
});

it('serviziAudit.ts: every service has the headings of the model, with content, in their order', async () => {
  const at = await look('/partecipa');
  expect(links(at('service-link'))).toEqual([...services]);
  const voices = [
    ['A chi è rivolto', 'service-addressed'],
    ['Come fare', 'service-how-to'],
    ['Cosa serve', 'service-needed'],
    ['Cosa si ottiene', 'service-achieved'],
    ['Tempi e scadenze', 'service-calendar-text'],
    ['Accedi al servizio', 'service-generic-access'],
    ['Condizioni di servizio', 'service-file'],
    ['Contatti', 'service-area'],
  ] as const;
  const paragraphs = [
    'service-addressed',
    'service-how-to',
    'service-needed',
    'service-achieved',
    'service-calendar-text',
  ];
  for (const url of services) {
    const found = await look(url);
    const index = found('page-index').flatMap((list) => list.inside('a').map((a) => a.text));
    const names: readonly string[] = voices.map(([title]) => title);
    expect(
      index.filter((title) => names.includes(title)),
      url,
    ).toEqual(names);
    for (const [, name] of voices) {
      const content = found(name).flatMap((f) => (paragraphs.includes(name) ? f.inside('p') : [f]));
      expect(content[0]?.text.length ?? 0, `${url} ${name}`).toBeGreaterThanOrEqual(3);
    }
    for (const name of ['service-title', 'service-description', 'service-status', 'service-topic'])
      expect(found(name)[0]?.text.length ?? 0, `${url} ${name}`).toBeGreaterThanOrEqual(3);
  }
});

it('contactsAssistencyAudit.ts: the index of every service lists «Contatti», and an office stands there', async () => {
  for (const url of services) {
    const at = await look(url);
    const index = at('page-index').flatMap((list) => list.inside('a').map((a) => a.text));
    expect(index, url).toContain('Contatti');
    expect(at('service-area').length, url).toBeGreaterThan(0);
  }
});

it('metatagAudit.ts: the structured data of every service say all that the model asks', async () => {
  for (const url of services) {
    const data = JSON.parse((await look(url))('metatag')[0]?.text ?? '{}') as unknown;
    const said = (path: string) =>
      path.split('.').reduce<unknown>((of, key) => (of as Record<string, unknown> | undefined)?.[key], data);
    for (const path of [
      'name',
      'serviceType',
      'serviceOperator.name',
      'areaServed.name',
      'audience.name',
      'availableChannel.serviceUrl',
      'availableChannel.serviceLocation.name',
      'availableChannel.serviceLocation.address.streetAddress',
      'availableChannel.serviceLocation.address.postalCode',
      'availableChannel.serviceLocation.address.addressLocality',
    ])
      expect(said(path), `${url} ${path}`).toMatch(/./);
  }
});

it('controlledVocabulariesAudit.ts: the topics are of the model, and a page that the foot names lists them all', async () => {
  // Of the 60 topics of the model, those that this site uses.
  const ofTheModel = ['lavoro', 'integrazione sociale', 'imprese'];
  const [all] = links((await look('/'))('all-topics'));
  const listed = (await look(all ?? ''))('topic-element').map((t) => t.text.toLowerCase());
  expect(listed.toSorted()).toEqual(ofTheModel.toSorted());
  for (const url of plantedAddresses)
    for (const topic of (await look(url))('service-topic'))
      expect(listed).toContain(topic.text.toLowerCase());
});

it('licenseAndAttributionAudit.ts: the foot leads to the legal notes, which say the licence in the words of the model', async () => {
  const at = await look((await onlyLinkOfFoot('/', 'legal-notes')).attributes['href'] ?? '');
  expect(at('legal-notes-section').map((s) => s.text)).toEqual(['Licenza dei contenuti']);
  const said = at('legal-notes-body')
    .map((b) => b.text)
    .join('');
  expect(said).toMatch(
    /^In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo/,
  );
  expect(said).toContain(
    'sono rilasciati con licenza CC-BY 4.0. Gli utenti sono quindi liberi di condividere',
  );
  expect(said).toMatch(/con il solo onere di attribuzione, senza apporre restrizioni aggiuntive\.$/);
  // Its length: one word more or less and the validator says no.
  expect(said).toHaveLength(684);
});

it('privacyAudit.ts: the foot leads to the privacy notice', async () => {
  await look((await onlyLinkOfFoot('/', 'privacy-policy-link')).attributes['href'] ?? '');
});

it('accessibilityDeclarationIsPresentAudit.ts: the foot leads to the statement, which asks for the one filed with AgID', async () => {
  const href = (await onlyLinkOfFoot('/', 'accessibility-link')).attributes['href'] ?? '';
  expect((await http.citizen.get(href)).text).toContain('La dichiarazione depositata presso AgID');
});

it('inefficiencyReportAudit.ts: the foot says where a fault is reported', async () => {
  const link = await onlyLinkOfFoot('/', 'report-inefficiency');
  expect(link.text.toLowerCase()).toBe('segnala disservizio');
  await look(link.attributes['href'] ?? '');
});

it('cookieDomainCheckAudit.ts: no page sets a cookie, of this site or of another', async () => {
  for (const url of plantedAddresses)
    expect((await http.citizen.get(url)).headers['set-cookie'], url).toBeUndefined();
});

it('says the same things at the foot of every page', async () => {
  for (const url of plantedAddresses)
    for (const name of ['legal-notes', 'privacy-policy-link', 'accessibility-link', 'report-inefficiency'])
      await onlyLinkOfFoot(url, name);
});
