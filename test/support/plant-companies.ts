import type { HttpWorld } from './http-world.ts';
import { typedDay } from './plant-around.ts';
import { type FormWindow, sendForm } from './send-form.ts';

type World = Pick<HttpWorld, 'db' | 'world'>;
/** Two companies with everything around them, and what is open of theirs. `token`: of the link by which one describes a place. */
export type PlantedCompanies = {
  company: string;
  companyId: string;
  siteId: string;
  places: string[];
  token: string;
};

/** Plants a company with everything that its pages may show, another one that was joined with it, open places, and a link by
 *  which it described one more.
 *  @param by a window of who writes companies, and one of nobody
 *  @param text what is written wherever a text is asked for, of 70 characters at most */
export async function plantCompanies(
  w: World,
  by: { desk: FormWindow; anybody: FormWindow },
  accountId: string,
  text: string,
): Promise<PlantedCompanies> {
  const { desk } = by;
  const { territoryId, projectId } = w.world;
  await w.db.asSuperuser(
    `insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve') on conflict do nothing`,
    [territoryId],
  );
  const next = { nextStep: text, nextOn: typedDay(3) };
  const enter = (name: string) =>
    sendForm(desk, '/aziende/nuova', { name, kind: 'craft', activity: text, ...next });
  // Her balance may say no to a company by the name of `text`.
  const company = await enter(`Vivaio ${text}`);
  const other = await enter('Tutt’altra ditta');
  const companyId = company.split('/')[2] ?? '';
  await sendForm(desk, `${company}/sedi/nuova`, {
    name: text,
    address: text,
    comune: 'G825',
    onFoot: text,
    publicTransport: text,
    stepFree: 'in-part',
    accessibleToilet: 'yes',
    accessibility: text,
    seenOn: typedDay(-2),
  });
  await sendForm(desk, `${company}/referenti/nuovo`, {
    name: text,
    part: 'tutor',
    tutorCapacity: '9',
    note: text,
  });
  await sendForm(desk, `${company}/contatti/nuovo`, {
    onDay: typedDay(0),
    way: 'visit',
    what: text,
    stage: 'hosting',
    ...next,
  });
  await sendForm(desk, '/aziende/intermediari', { kind: 'trade-association', name: text });
  const [intermediary] = await w.db.asSuperuser<{ id: string }>('select id from app.intermediary');
  await sendForm(desk, `${company}/legami/nuovo`, {
    intermediary: intermediary?.id ?? '',
    since: typedDay(-3),
  });
  await sendForm(desk, `${company}/incontri/nuovo`, {
    about: text,
    day: typedDay(3),
    time: '10:00',
    minutes: '60',
    heldBy: accountId,
    place: text,
  });
  await sendForm(desk, `${company}/organico`, { onDay: typedDay(0), permanentFull: '40', source: text });
  await sendForm(desk, `${company}/legge-68/fatti`, {
    kind: 'convention-11',
    fromOn: typedDay(-30),
    places: '1',
    source: text,
  });
  await sendForm(desk, `${company}/riconoscimenti/nuovo`, {
    kind: 'attestato',
    projectId,
    number: '1/2026',
    givenOn: typedDay(0),
    forWhat: text,
  });
  await sendForm(desk, `${company}/unione`, { address: other, reason: text }, { action: '/unione' });
  const [site] = await w.db.asSuperuser<{ id: string }>('select id from app.company_site');
  const siteId = site?.id ?? '';
  const places: string[] = [];
  for (let n = 0; n < 7; n += 1)
    places.push(await plantPlace(desk, company, siteId, `${text} ${n + 1}`.slice(-70)));
  return { company, companyId, siteId, places, token: await describe(by, company, text) };
}

async function plantPlace(desk: FormWindow, company: string, siteId: string, text: string): Promise<string> {
  const url = await sendForm(desk, `${company}/posti/nuovo`, {
    kind: 'stage',
    title: text,
    siteId,
    capacity: '3',
    tasks: `${text}\n${text}`,
    day1: '8-12',
    day3: '8:30-12:30, 14-17',
    hoursMin: '10',
    hoursMax: '20',
    lostOn: typedDay(5),
    transport: text,
    growth: text,
    licences: ['haccp'],
    noise: 'some',
  });
  await sendForm(desk, `${url}/richieste`, { d430: '3', e250: 'b2' });
  await sendForm(desk, `${url}/accomodamenti`, { 'written-steps': 'there', ownPossible: text });
  await sendForm(desk, url, {}, { action: '/apri' });
  return url;
}

/** The company describes a place by a link, and may describe another. @returns the token */
async function describe(
  { desk, anybody }: { desk: FormWindow; anybody: FormWindow },
  company: string,
  text: string,
): Promise<string> {
  const links = `${company}/posti/link`;
  const html = await (await desk.request.get(links)).text();
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  const made = await desk.request.post(links, {
    data: new URLSearchParams({
      _csrf: field('_csrf'),
      _key: field('_key'),
      lastDay: typedDay(14),
      contactLine: text,
    }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const token = /\/posto\/([\w-]{43})/.exec(await made.text())?.[1] ?? '';
  await sendForm(anybody, `/posto/${token}`, {
    // What nobody sees stays empty.
    sito: '',
    title: text,
    tasks: text,
    days: text,
    where: text,
    writer: text,
  });
  return token;
}
