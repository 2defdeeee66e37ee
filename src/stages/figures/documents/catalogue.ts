import { dayInRome } from '../../../values/calendar-day.ts';
import type { OpenProject, Publication, Publisher } from '../types.ts';
import { figureWords } from '../words.ts';
import type { Thing, Value } from './graph.ts';

/** A project as it enters the catalogue. */
export type Described = { readonly project: OpenProject; readonly publications: readonly Publication[] };

const EU = 'http://publications.europa.eu/resource/authority';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const it = (text: string): Value => ({ text, lang: 'it' });
const en = (text: string): Value => ({ text, lang: 'en' });
const to = (iri: string): Value => ({ iri });
const day = (at: Date): Value => ({ day: dayInRome(at) });
const latest = (days: readonly Date[]) => new Date(Math.max(...days.map((d) => d.getTime())));

/** The open data in the terms of DCAT-AP_IT: the catalogue, its datasets, their distributions, the bodies, whom to ask.
 *  Every mandatory property of the profile is there. What nobody published is left out: a project whose page names no lead
 *  body has no holder of rights and is not in the catalogue. A body is identified by its code in the Indice IPA, as the
 *  profile asks of public bodies; where its page says none, by an address of this catalogue and nothing invented.
 *  @param site address of the site, without a slash at the end
 *  @returns nothing when nothing is to be catalogued: a catalogue has a publisher and a dataset at least */
export function describeCatalogue(site: string, all: readonly Described[]): Thing[] {
  const known = all.flatMap(({ project, publications }) =>
    project.publisher === null ? [] : [{ project, publications, holder: project.publisher }],
  );
  const [first] = known;
  if (first === undefined) return [];
  const agent = (holder: Publisher) =>
    `${site}/dati/enti#${encodeURIComponent(holder.ipaCode ?? holder.name)}`;
  const holders = new Map(known.map((k) => [agent(k.holder), k.holder]));
  const moments = known.flatMap((k) => [k.project.updatedAt, ...k.publications.map((p) => p.publishedAt)]);
  return [
    {
      iri: `${site}/dati/catalogo`,
      types: ['dcatapit:Catalog', 'dcat:Catalog'],
      properties: [
        ['dct:title', it('Risultati dei progetti di accompagnamento al lavoro')],
        ['dct:title', en('Results of the supported-employment projects')],
        ['dct:description', it(figureWords.whyBands.it)],
        ['dct:publisher', to(agent(first.holder))],
        ['dct:modified', day(latest(moments))],
        ['dct:language', to(`${EU}/language/ITA`)],
        ['dct:language', to(`${EU}/language/ENG`)],
        ['dcat:themeTaxonomy', to(`${EU}/data-theme`)],
        ['foaf:homepage', to(`${site}/risultati`)],
        ...known.map((k) => ['dcat:dataset', to(datasetIri(site, k.project))] as const),
      ],
    },
    ...known.flatMap((k) => describeDataset(site, k, agent(k.holder))),
    ...[...holders].map(([iri, { name, ipaCode }]) => ({
      iri,
      types: ['dcatapit:Agent', 'foaf:Agent'],
      properties: [['dct:identifier', { text: ipaCode ?? iri }] as const, ['foaf:name', it(name)] as const],
    })),
    {
      iri: LICENCE,
      types: ['dcatapit:LicenseDocument', 'dct:LicenseDocument'],
      properties: [
        ['dct:type', to('http://purl.org/adms/licencetype/Attribution')],
        ['foaf:name', { text: 'Creative Commons Attribution 4.0 International (CC BY 4.0)' }],
      ],
    },
  ];
}

const datasetIri = (site: string, project: OpenProject) => `${site}/dati/${project.slug}/risultati`;

function describeDataset(site: string, { project, publications }: Described, holder: string): Thing[] {
  const iri = datasetIri(site, project);
  const contact = `${iri}#contatto`;
  return [
    {
      iri,
      types: ['dcatapit:Dataset', 'dcat:Dataset'],
      properties: [
        ['dct:identifier', { text: iri }],
        ['dct:title', it(`Risultati: ${project.title}`)],
        ['dct:title', en(`Results: ${project.title}`)],
        ['dct:description', it(`${project.lead} ${figureWords.whyBands.it}`)],
        ['dct:modified', day(latest(publications.map((p) => p.publishedAt)))],
        ['dcat:theme', to(`${EU}/data-theme/SOCI`)],
        ['dct:rightsHolder', to(holder)],
        ['dct:publisher', to(holder)],
        ['dct:accrualPeriodicity', to(`${EU}/frequency/IRREG`)],
        ['dct:language', to(`${EU}/language/ITA`)],
        ['dcat:landingPage', to(`${site}/i-progetti/${project.slug}`)],
        ...(project.contact ? [['dcat:contactPoint', to(contact)] as const] : []),
        ['dcat:distribution', to(`${iri}.csv`)],
        ['dcat:distribution', to(`${iri}.json`)],
      ],
    },
    ...(['CSV', 'JSON'] as const).map((format) => {
      const url = `${iri}.${format.toLowerCase()}`;
      return {
        iri: url,
        types: ['dcatapit:Distribution', 'dcat:Distribution'],
        properties: [
          ['dct:title', it(`Risultati: ${project.title} (${format})`)] as const,
          ['dct:format', to(`${EU}/file-type/${format}`)] as const,
          ['dct:license', to(LICENCE)] as const,
          ['dcat:accessURL', to(url)] as const,
          ['dcat:downloadURL', to(url)] as const,
        ],
      };
    }),
    ...(project.contact
      ? [
          {
            iri: contact,
            types: ['dcatapit:Organization', 'vcard:Organization', 'vcard:Kind'],
            properties: [
              ['vcard:fn', { text: project.contact.office }] as const,
              ['vcard:hasEmail', to(`mailto:${project.contact.email}`)] as const,
            ],
          },
        ]
      : []),
  ];
}
