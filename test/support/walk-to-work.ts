import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fillForm } from './fill-form.ts';
import { faultsOfAccess } from './look-closely.ts';
import { typedDay } from './plant-around.ts';
import type { TakenOn } from './plant-meeting.ts';
import { type FormWindow, sendForm } from './send-form.ts';
import { said } from './walk-to-plan.ts';

/** A company of the journey, and how its places differ. */
export type Host = { name: string; comune: string; town: string };
/** A place of the journey by its page. */
export type Offered = { url: string; placeId: string; companyId: string };

const seen = new WeakMap<Page, Set<string>>();

/** From now on axe looks at what this window shows. Where no script runs it cannot: the HTML is the same. */
export const lookedAt = (page: Page): Page => {
  seen.set(page, new Set());
  return page;
};

/** Looks at the page as it stands with axe, if the window is looked at: once for each kind of page. */
export async function passed(page: Page): Promise<void> {
  const kind = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}|[\w-]{43}/g, ':id');
  const known = seen.get(page);
  if (known === undefined || known.has(kind)) return;
  known.add(kind);
  expect((await faultsOfAccess(page)).map((f) => `${kind} ${f}`)).toEqual([]);
}

/** Opens a page, looks at it, fills its form in and sends it; looks at where it leads. @returns that address */
export async function step(
  page: Page,
  url: string,
  filled: Readonly<Record<string, string | readonly string[]>>,
  of: Parameters<typeof fillForm>[3] = {},
): Promise<string> {
  await page.goto(url);
  await passed(page);
  const led = await fillForm(page, url, filled, of);
  await passed(page);
  return led;
}

/** The scout enters a company, its place of work, its tutor and the first contact. @returns its page */
export async function enterCompany(scout: Page, { name, comune, town }: Host): Promise<string> {
  const company = await step(scout, '/aziende/nuova', {
    name,
    kind: 'for-profit',
    nextStep: 'Telefonare alla titolare',
    nextOn: typedDay(3),
  });
  await step(scout, `${company}/sedi/nuova`, {
    name: 'La sede',
    address: 'Via dei Prati 1',
    comune,
    stepFree: 'yes',
    accessibleToilet: 'yes',
  });
  await step(scout, `${company}/referenti/nuovo`, {
    name: 'Ada Fornaia',
    part: 'tutor',
    tutorCapacity: '3',
  });
  await step(scout, `${company}/contatti/nuovo`, {
    onDay: typedDay(0),
    way: 'visit',
    what: 'Abbiamo visto i posti con la tutor.',
    stage: 'willing',
    nextStep: 'Descrivere i posti',
    nextOn: typedDay(5),
  });
  await scout.goto('/aziende');
  expect(await said(scout)).toMatch(new RegExp(`${name}[\\s\\S]*Descrivere i posti`));
  await scout.goto(company);
  expect(await said(scout)).toContain(town);
  return company;
}

/** What the form of a place holds; the same ones for the same number. */
const placeSaid = (n: number, siteId: string): Readonly<Record<string, string | readonly string[]>> => ({
  kind: 'stage',
  title:
    ['Aiuto in serra', 'Magazzino', 'Mensa', 'Negozio', 'Cucina', 'Orto', 'Archivio', 'Lavanderia'][n] ?? '',
  siteId,
  // Room for everybody: nobody is left out by a veto or a lock.
  capacity: n < 4 ? '2' : '1',
  tasks: 'Preparare gli ordini\nTenere in ordine il banco',
  day1: '9-12',
  day3: '9-12',
  day5: '9-12',
  hoursMin: '9',
  hoursMax: String(9 + n),
  lostOn: typedDay(10 + n),
  noise: n % 2 === 0 ? 'some' : 'quiet',
  people: n % 3 === 0 ? 'alone' : 'few',
  place: n % 2 === 0 ? 'indoors' : 'outdoors',
  public: n % 3 === 1 ? 'yes' : 'no',
});

/** Describes a place and opens it, on the screen or as plain forms. */
export async function openPlace(
  scout: Page,
  company: string,
  n: number,
  onScreen: boolean,
): Promise<Offered> {
  const form = `${company}/posti/nuovo`;
  await scout.goto(form);
  const siteId = await scout.locator('[name=siteId]').first().evaluate(chosenOption);
  const url = onScreen
    ? await step(scout, form, placeSaid(n, siteId))
    : await sendForm(scout, form, placeSaid(n, siteId));
  const open = { action: '/apri' };
  if (onScreen) await step(scout, url, {}, open);
  else await sendForm(scout, url, {}, open);
  return { url, placeId: url.split('/').at(-1) ?? '', companyId: company.split('/').at(-1) ?? '' };
}

const chosenOption = (field: Element) =>
  field instanceof HTMLSelectElement
    ? ([...field.options].find((o) => o.value)?.value ?? '')
    : (field as HTMLInputElement).value;

/** What she looks for, as it was asked; `note` is for who follows her alone. */
const sought = (note: string) => ({
  state: 'looking',
  readyOn: typedDay(0),
  kinds: ['stage', 'borsa-lavoro'],
  licencesAsked: 'asked',
  timesAsked: 'these',
  day1: '8-13',
  day3: '8-13',
  day5: '8-13',
  growth: 'wanted',
  note,
});
const tried = (site: string, n: number) => ({
  site,
  means: 'bus',
  possible: 'yes',
  how: 'tried',
  arrivesAt: '8:40',
  minutes: String(15 + n * 2),
  onDay: typedDay(0),
  note: 'Provato insieme.',
});

/** Writes what she looks for and a way that was tried with her, on the screen or as plain forms. */
export async function searches(
  at: Page,
  her: TakenOn,
  how: { note: string; sites: readonly string[]; n: number; onScreen: boolean },
): Promise<void> {
  const work = `${her.url}/lavoro`;
  const send: (
    p: Page & FormWindow,
    url: string,
    f: ReturnType<typeof tried> | ReturnType<typeof sought>,
  ) => Promise<string> = how.onScreen ? step : sendForm;
  await send(at, `${work}/cerca/${her.on.caseId}`, sought(how.note));
  for (const [i, site] of how.sites.entries())
    await send(at, `${work}/viaggi`, tried(site, (how.n + i * 3) % 10));
}

/** Writes her card of needs with her and puts it before her. */
export async function writeCard(at: Page, her: TakenOn): Promise<void> {
  const card = `${her.url}/scheda/${her.on.caseId}`;
  await step(at, card, {}, { action: '/comincia' });
  await step(at, `${card}/voci`, { more: ['written-steps'], own0: 'Se mi fermo un minuto, poi riprendo.' });
  await step(at, `${card}/orario`, {
    from1: '9:00',
    to1: '12:00',
    from3: '9:00',
    to3: '12:00',
    awayFrom3: '11:00',
    awayTo3: '12:00',
  });
  await step(at, `${card}/detto`, { words0: 'Preferisce mangiare da sola.', by0: 'coach', to0: ['tutor'] });
  await step(at, card, {}, { action: '/metti-davanti' });
}

/** The place is proposed to her in plain words. @returns the page of the introduction */
export async function propose(at: Page, href: string): Promise<string> {
  return step(at, href, {
    where: 'Vivaio Esempio, via dei Prati 1.',
    tasks: 'Prepari gli ordini. Tieni in ordine il banco.',
    days: 'Lunedì e mercoledì.',
    hours: 'Dalle 9 alle 12.',
    followedBy: 'Ti segue Ada Fornaia.',
    howToGet: 'Con l’autobus 8: 20 minuti.',
    isNot: 'Non è un contratto di lavoro.',
  });
}
