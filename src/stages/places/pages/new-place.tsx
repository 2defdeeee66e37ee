import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { enterPlace } from '../commands/enter-place.ts';
import { NoSite } from '../parts/no-site.tsx';
import { PlaceFields } from '../parts/place-fields.tsx';
import { PlaceFormPage } from '../parts/place-form-page.tsx';
import { placeSpeak } from '../parts/place-speak.ts';
import {
  answered,
  hostUrl,
  type OfCompany,
  openHost,
  placeUrl,
  said,
  siteOptions,
  tutorOptions,
} from './opened-place.ts';
import { nothingElseKnown, type placeFormSchema, writtenBy } from './place-form.ts';

/** GET /aziende/:companyId/posti/nuovo. */
export async function newPlacePage(asked: OfCompany) {
  return newPlaceAgain(asked, { capacity: '1' }, []);
}

/** POST /aziende/:companyId/posti/nuovo: a draft. */
export async function enter(asked: OfCompany<unknown, z.output<typeof placeFormSchema>>): Promise<Outcome> {
  const host = await openHost(asked, asked.params.companyId);
  if (!host?.writes) return absent;
  const done = await enterPlace(asked.tx, host.company, { ...nothingElseKnown, ...writtenBy(asked.body) });
  return done.ok ? go(`${placeUrl(done.id)}?fatto=entered`) : answered(done, '', asked.language);
}

/** The same form with what was typed. */
export async function newPlaceAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  const host = await openHost(asked, asked.params.companyId);
  if (!host?.writes) return undefined;
  const word = placeSpeak(asked.language);
  const { company } = host;
  const sites = siteOptions(host.sites);
  const above = [
    { href: `/aziende/${company.id}`, label: company.name },
    { href: hostUrl(company.id), label: word('places') },
  ];
  if (sites.length === 0) return h(NoSite, { shell: asked.shell, company, above });
  const shown = said(problems, asked.language);
  return h(
    PlaceFormPage,
    {
      asked,
      title: word('newPlace'),
      lead: word('newLead'),
      above,
      problems: shown,
      action: hostUrl(company.id, '/nuovo'),
      submit: word('saveDraft'),
    },
    h(PlaceFields, {
      typed: sites.length === 1 ? { siteId: sites[0]?.value ?? '', ...typed } : typed,
      problems: shown,
      sites,
      tutors: tutorOptions(host.contacts),
    }),
  );
}
