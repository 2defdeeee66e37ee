import { say } from '../../../ui/language.ts';
import { wayTo } from '../../editorial/parts/public-page.tsx';
import { publicPath } from '../../editorial/rules/public-path.ts';
import type { PageContent, PublishedPage } from '../../editorial/types.ts';
import { publicSiteWords } from '../words.ts';

type Structured = Readonly<Record<string, unknown>>;

/** What a page is, for machines (schema.org): a project, an article, a service of the public administration, or a page;
 *  with its way from the first page. @param publicUrl of the installation, without a slash at its end */
export function structuredPage(page: PublishedPage, publicUrl: string): Structured {
  const { kind, slug, lang, content } = page;
  const url = `${publicUrl}${publicPath(kind, slug, lang)}`;
  return {
    '@context': 'https://schema.org',
    ...entityOf(page, url, publicUrl),
    url,
    inLanguage: lang,
    ...(content.image && { image: `${publicUrl}${content.image.href}` }),
    ...(kind !== 'home' && {
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': url,
        dateModified: page.updatedAt.toISOString(),
        breadcrumb: breadcrumbOf(page, url, publicUrl),
      },
    }),
  };
}

function entityOf(page: PublishedPage, url: string, publicUrl: string): Structured {
  const { kind, content } = page;
  const told = { name: content.title, description: content.lead };
  const keeper = content.office === null ? {} : { name: content.office };
  switch (kind) {
    case 'home':
      return {
        '@type': 'WebSite',
        ...told,
        ...(content.office && { publisher: organisation(content.office) }),
      };
    case 'project':
      return {
        '@type': 'Project',
        ...told,
        ...(content.project && { member: content.project.partners.map((p) => organisation(p.name)) }),
      };
    case 'news':
    case 'notice':
      return {
        '@type': kind === 'news' ? 'NewsArticle' : 'Article',
        headline: content.title,
        description: content.lead,
        datePublished: content.date ?? page.firstPublishedAt.toISOString(),
        dateModified: page.updatedAt.toISOString(),
        ...(content.expiresOn && { expires: content.expiresOn }),
        ...(content.office && {
          author: organisation(content.office),
          publisher: organisation(content.office),
        }),
      };
    case 'for-people':
    case 'for-people-easy':
    case 'for-companies':
    case 'for-services':
      return serviceOf(page, { ...told, ...keeper, name: content.title }, url, publicUrl);
    default:
      return {
        '@type': 'WebPage',
        ...told,
        ...(content.office && { publisher: organisation(content.office) }),
      };
  }
}

/** The members that the validator of the Comuni site model looks for in a service (R.SI.1.1, metatagAudit.ts). */
function serviceOf(page: PublishedPage, told: Structured, url: string, publicUrl: string): Structured {
  const { kind, lang, content } = page;
  const audience =
    kind === 'for-people-easy' ? 'audience.for-people' : (`audience.${kind}` as keyof typeof publicSiteWords);
  const contact = content.contacts[0];
  const operator = content.office ?? contact?.office ?? 'Accompagna';
  const form =
    kind === 'for-companies' ? '/offri-un-posto' : kind === 'for-services' ? '/accedi' : '/domanda';
  return {
    '@type': 'GovernmentService',
    ...told,
    serviceType: say(publicSiteWords, 'serviceType', lang),
    serviceOperator: { '@type': 'GovernmentOrganization', name: operator },
    areaServed: { '@type': 'AdministrativeArea', name: say(publicSiteWords, 'tuscany', lang) },
    audience: { '@type': 'Audience', name: say(publicSiteWords, audience, lang) },
    availableChannel: {
      '@type': 'ServiceChannel',
      name: content.title,
      serviceUrl: `${publicUrl}${form}`,
      ...(contact && { serviceLocation: placeOf(contact) }),
    },
    mainEntityOfPage: url,
  };
}

/** An office as a place; the postal code and the town where its address has them, as addresses in Italy are written. */
function placeOf({ office, address }: PageContent['contacts'][number]): Structured {
  const [, street = '', postalCode, town] = /^(.*?)[\s,–-]*\b(\d{5})\s+(.+)$/.exec(address) ?? [];
  return {
    '@type': 'Place',
    name: office,
    ...(address !== '' && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: street === '' ? address : street,
        ...(postalCode && { postalCode, addressLocality: town }),
        addressCountry: 'IT',
      },
    }),
  };
}

function breadcrumbOf(page: PublishedPage, url: string, publicUrl: string): Structured {
  const { kind, lang, content } = page;
  const way = [
    { href: publicPath('home', '', lang), label: say(publicSiteWords, 'home', lang) },
    ...wayTo(kind, lang),
  ].map(({ href, label }) => ({ item: `${publicUrl}${href}`, name: label }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...way, { item: url, name: content.title }].map((at, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...at,
    })),
  };
}

const organisation = (name: string): Structured => ({ '@type': 'Organization', name });
