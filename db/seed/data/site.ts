import { blanksIn } from '../../../src/stages/editorial/rules/blanks.ts';
import { firstText } from '../../../src/stages/editorial/templates/first-text.ts';
import { asContent } from '../../../src/stages/editorial/templates/written.ts';
import {
  type PageContent,
  type PageKind,
  type SiteLanguage,
  singleKinds,
} from '../../../src/stages/editorial/types.ts';
import { addDays, type CalendarDay } from '../../../src/values/calendar-day.ts';
import type { SitePageData } from '../site-page.ts';
import { siteBlanks } from './site-blanks.ts';
import { type DatedText, datedTexts, newsOffices } from './site-news.ts';
import { attivi, lavoroInCorso, type ProjectText } from './site-projects.ts';

/** Every page of the public site of the demonstration, as on the day of the seeding. Facts of the two projects are those of
 *  their public pages; news and notices are invented and say so; what a first text leaves blank is filled with bodies and
 *  addresses that do not exist.
 *  @param today day of the seeding */
export function sitePages(today: CalendarDay): readonly SitePageData[] {
  return [
    project('lavoro-in-corso-2', 'apuane', lavoroInCorso, {
      // The days of the public page: the project itself has days of the demonstration.
      date: '2020-06-05' as CalendarDay,
      expiresOn: '2026-01-31' as CalendarDay,
    }),
    project('attivi', 'sud-est', attivi, { date: null, expiresOn: null }),
    ...singleKinds.map(single),
    ...datedTexts.map((text) => dated(text, today)),
  ];
}

function project(
  slug: string,
  territory: SitePageData['territory'],
  text: Readonly<Record<SiteLanguage, ProjectText>>,
  days: Pick<PageContent, 'date' | 'expiresOn'>,
): SitePageData {
  const of = ({ contact, more, office, ...rest }: ProjectText): PageContent => ({
    ...asContent(rest, office),
    contacts: [contact],
    more,
    ...days,
  });
  return {
    kind: 'project',
    slug,
    territory,
    ofProject: true,
    daysAgo: 45,
    texts: { it: of(text.it), en: of(text.en) },
  };
}

function single(kind: PageKind): SitePageData {
  const texts = { it: filled(kind, 'it'), en: filled(kind, 'en') };
  return { kind, slug: kind, territory: 'sud-est', ofProject: false, daysAgo: 45, texts };
}

/** A first text without blanks. @throws when one has no filling: the demonstration would not be published */
function filled(kind: PageKind, lang: SiteLanguage): PageContent {
  const text = firstText(kind, lang);
  const fill = (written: string) =>
    blanksIn(text).reduce((done, blank) => {
      const filling = siteBlanks[lang][blank];
      if (filling === undefined) throw new Error(`${blank} of ${kind} has no filling.`);
      return done.replaceAll(blank, filling);
    }, written);
  return { ...text, title: fill(text.title), lead: fill(text.lead), body: fill(text.body) };
}

function dated(text: DatedText, today: CalendarDay): SitePageData {
  const date = addDays(today, -text.daysAgo);
  const of = (lang: SiteLanguage): PageContent | null => {
    const said = text[lang];
    if (said === null) return null;
    return {
      ...asContent(said, newsOffices[text.territory][lang]),
      date,
      expiresOn: text.opensFor === null ? null : addDays(date, text.opensFor),
      newsKind: text.newsKind,
    };
  };
  const { kind, slug, territory, daysAgo } = text;
  return {
    kind,
    slug,
    territory,
    ofProject: true,
    daysAgo,
    texts: { it: of('it'), en: of('en') },
  };
}
