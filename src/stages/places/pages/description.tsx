import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { setAsideDescription } from '../commands/set-aside-description.ts';
import { takeOverDescription } from '../commands/take-over-description.ts';
import { DescriptionView } from '../parts/description-view.tsx';
import { findDescription } from '../store/descriptions.ts';
import type { DescriptionContent, PlaceDescription, PlaceDescriptionId } from '../types.ts';
import {
  answered,
  hostUrl,
  type OfCompany,
  type OpenedHost,
  openHost,
  placeUrl,
  said,
  siteOptions,
  tutorOptions,
} from './opened-place.ts';
import { nothingElseKnown, type placeFormSchema, writtenBy } from './place-form.ts';

type OfDescription<B = unknown> = OfCompany<unknown, B> & { params: { descriptionId: PlaceDescriptionId } };

/** GET /aziende/:companyId/posti/descrizioni/:descriptionId: what the company wrote, beside the draft that comes of it. */
export async function descriptionPage(asked: OfDescription) {
  return shown(asked, undefined, []);
}

/** POST …/salva: a draft, as the colleague left the form. What it can adapt goes with it, as «si può fare». */
export async function takeOver(asked: OfDescription<z.output<typeof placeFormSchema>>): Promise<Outcome> {
  const opened = await openDescription(asked);
  if (opened === undefined) return absent;
  const { host, description } = opened;
  const done = await takeOverDescription(
    asked.tx,
    host.company,
    { ...description, version: asked.version ?? 0 },
    {
      ...nothingElseKnown,
      ...writtenBy(asked.body),
      accommodations: [
        ...description.content.adapts.map((code) => ({ code, state: 'possible' as const })),
        ...description.content.ownPossible.map((text) => ({ text, state: 'possible' as const })),
      ],
    },
    asked.now,
  );
  return done.ok ? go(`${placeUrl(done.id)}?fatto=entered`) : answered(done, '', asked.language);
}

/** POST …/metti-da-parte. */
export async function setAside(asked: OfDescription): Promise<Outcome> {
  const opened = await openDescription(asked);
  if (opened === undefined) return absent;
  const { host, description } = opened;
  const done = await setAsideDescription(
    asked.tx,
    { ...description, version: asked.version ?? 0 },
    asked.now,
  );
  return answered(done, `${hostUrl(host.company.id, '/link')}?fatto=set-aside`, asked.language);
}

/** The same page with what was typed. */
export async function descriptionAgain(asked: OfDescription, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, Object.keys(typed).length === 0 ? undefined : typed, said(problems, asked.language));
}

async function openDescription(
  asked: OfDescription,
): Promise<{ host: OpenedHost; description: PlaceDescription } | undefined> {
  const host = await openHost(asked, asked.params.companyId);
  const description = host?.writes ? await findDescription(asked.tx, asked.params.descriptionId) : undefined;
  return host && description?.companyId === host.company.id ? { host, description } : undefined;
}

/** What the company wrote, where the form of a place asks the same. */
function typedOf(c: DescriptionContent, lang: 'it' | 'en'): Typed {
  const day = (d: DescriptionContent['fromOn']) => (d === null ? '' : formatDay(d, lang));
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  return {
    title: c.title,
    tasks: c.tasks.join('\n'),
    capacity: text(c.capacity ?? 1),
    hoursMin: text(c.hoursMin),
    hoursMax: text(c.hoursMax),
    fromOn: day(c.fromOn),
    lostOn: day(c.lostOn),
    transport: text(c.transport),
    licences: c.licences,
    licenceOther: c.licenceOther.join('\n'),
    noise: text(c.surroundings.noise),
    people: text(c.surroundings.people),
    place: text(c.surroundings.place),
    public: text(c.surroundings.public),
    growth: text(c.growth),
  };
}

async function shown(asked: OfDescription, typed: Typed | undefined, problems: readonly Problem[]) {
  const opened = await openDescription(asked);
  if (opened === undefined) return undefined;
  const { host, description } = opened;
  const sites = siteOptions(host.sites);
  return h(DescriptionView, {
    asked,
    company: host.company,
    url: hostUrl(host.company.id, `/descrizioni/${description.id}`),
    description,
    typed: typed ?? {
      ...typedOf(description.content, asked.language),
      siteId: sites.length === 1 ? (sites[0]?.value ?? '') : '',
    },
    problems,
    sites,
    tutors: tutorOptions(host.contacts),
  });
}
