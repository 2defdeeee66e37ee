import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { comuneByCatastale } from '../../../values/comuni.ts';
import { listComuniByTerritory } from '../../organisations/store/territories.ts';
import { addSite, changeSite } from '../commands/keep-site.ts';
import { FormPage } from '../parts/form-page.tsx';
import { SiteFields } from '../parts/site-fields.tsx';
import { speak } from '../parts/speak.ts';
import { findSite } from '../store/sites.ts';
import type { Site, SiteId } from '../types.ts';
import { companyWords } from '../words.ts';
import { aboveOf, answered, type OfCompany, type OpenedCompany, openToWrite } from './opened-company.ts';
import type { siteSchema } from './site-schema.ts';
import { todayOf } from './today-of.ts';

type Body = z.output<typeof siteSchema>;
type OfSite<B = unknown> = OfCompany<unknown, B, { siteId: SiteId }>;

/** GET /aziende/:companyId/sedi/nuova. */
export async function newSitePage(asked: OfCompany) {
  const opened = await openToWrite(asked);
  return opened && show(asked, opened, undefined, { stepFree: 'unknown', accessibleToilet: 'unknown' }, []);
}

/** POST /aziende/:companyId/sedi/nuova. */
export async function createSite(asked: OfCompany<unknown, Body>): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  return answered(
    await addSite(asked.tx, opened.company, asked.body, todayOf(asked)),
    `${opened.url}?fatto=site`,
  );
}

/** The same form with what was typed. */
export async function newSiteAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  const opened = await openToWrite(asked);
  return opened && show(asked, opened, undefined, typed, problems);
}

/** GET /aziende/:companyId/sedi/:siteId. */
export async function sitePage(asked: OfSite) {
  const found = await openSite(asked);
  return found && show(asked, found.opened, found.site, asTyped(found.site), []);
}

/** POST /aziende/:companyId/sedi/:siteId. */
export async function saveSite(asked: OfSite<Body>): Promise<Outcome> {
  const found = await openSite(asked);
  if (found === undefined) return absent;
  const done = await changeSite(asked.tx, found.site, asked.version ?? 0, asked.body, todayOf(asked));
  return answered(done, `${found.opened.url}?fatto=site`);
}

/** The same form with what was typed; where two saved, with both versions. */
export async function siteAgain(asked: OfSite, typed: Typed, problems: readonly Problem[], theirs?: unknown) {
  const found = await openSite(asked);
  return found && show(asked, found.opened, found.site, typed, problems, theirs !== undefined);
}

async function openSite(asked: OfSite) {
  const opened = await openToWrite(asked);
  const site = opened && (await findSite(asked.tx, asked.params.siteId));
  return site && opened.entries.includes(site.companyId) ? { opened, site } : undefined;
}

const asTyped = (s: Site): Typed => ({
  name: s.name,
  address: s.address ?? '',
  comune: s.codiceCatastale,
  onFoot: s.onFoot ?? '',
  publicTransport: s.publicTransport ?? '',
  stepFree: s.stepFree,
  accessibleToilet: s.accessibleToilet,
  accessibility: s.accessibility ?? '',
  seenOn: s.seenOn === null ? '' : formatDay(s.seenOn, 'it'),
  closedOn: s.closedOn === null ? '' : formatDay(s.closedOn, 'it'),
});

async function show(
  asked: OfCompany,
  opened: OpenedCompany,
  site: Site | undefined,
  typed: Typed,
  problems: readonly Problem[],
  both = false,
) {
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  const known = (await listComuniByTerritory(asked.tx)).get(opened.company.territoryId) ?? [];
  const comuni = known.map((c) => ({ value: c.codiceCatastale, label: c.name }));
  // A comune outside the territory, once saved, stays in the list of its own place of work.
  const own = site && comuneByCatastale(site.codiceCatastale);
  if (own && !comuni.some((c) => c.value === own.codiceCatastale))
    comuni.push({ value: own.codiceCatastale, label: `${own.name} (${own.province})` });
  const labels = [
    ['name', word('siteName')],
    ['address', word('address')],
    ['onFoot', word('onFoot')],
    ['publicTransport', word('publicTransport')],
    ['accessibility', word('accessibility')],
    ['seenOn', word('seenOn')],
    ['closedOn', word('closedOn')],
  ] as const;
  return h(
    FormPage,
    {
      asked,
      title: word(site ? 'siteTitle' : 'siteNewTitle'),
      above: aboveOf(opened),
      action: `${opened.url}/sedi/${site?.id ?? 'nuova'}`,
      version: both || problems.length === 0 ? site?.version : (asked.version ?? 0),
      submit: word('siteSave'),
      problems: said,
      both: both && site ? { labels, saved: asTyped(site), typed } : undefined,
    },
    h(SiteFields, { typed, problems: said, comuni }),
  );
}
