import { describe, expect, it } from 'vitest';
import { safeTables } from '../fixtures.ts';
import type { FigureId, OpenProject, Publication } from '../types.ts';
import { type Described, describeCatalogue } from './catalogue.ts';
import { prefixes } from './graph.ts';
import { resultsCsvText } from './results-csv.ts';
import { resultsJsonText } from './results-json.ts';
import { writeJsonLd } from './write-json-ld.ts';
import { writeTurtle } from './write-turtle.ts';

const site = 'https://accompagna.example';
const hostile = 'Lavoro "in corso"\\ <2>\n; . @prefix x: <y> .';
const publication: Publication = {
  id: 'f' as FigureId,
  projectId: 'p' as Publication['projectId'],
  number: 1,
  onDay: '2026-03-01' as Publication['onDay'],
  tables: safeTables(),
  publishedAt: new Date('2026-03-01T10:00:00Z'),
  withdrawnAt: null,
};
const described = (changes: Partial<OpenProject> = {}): Described => ({
  project: {
    projectId: 'p' as OpenProject['projectId'],
    slug: 'lavoro-in-corso',
    title: hostile,
    lead: 'Che cosa è.',
    publisher: { name: 'Società della Salute “di prova” <1>', ipaCode: null },
    contact: { office: 'Ufficio di piano', email: 'prova@comune.example' },
    updatedAt: new Date('2026-02-01T10:00:00Z'),
    ...changes,
  },
  publications: [publication],
});

/** A term as both notations give it: `<address>`, `"text"@it`, `"2026-01-01"^^<…date>`. */
type Triple = readonly [string, string, string];

/** Reads RDF 1.1 Turtle as far as the catalogue uses it, by the grammar's own tokens; anything else is thrown.
 *  https://www.w3.org/TR/turtle/#sec-grammar-grammar */
function readTurtle(text: string): Triple[] {
  const token =
    /\s*(?:(<[^\p{Cc} <>"{}|^`\\]*>)|("(?:[^"\\\n\r]|\\[tbnrf"'\\]|\\u[0-9A-F]{4})*")(?:@([a-z]{2})|\^\^([a-z]+:[A-Za-z]+))?|(@prefix)|([a-z]+:[A-Za-z]*)|(a)(?=\s)|([.;,]))/uy;
  const known = new Map<string, string>();
  const full = (name: string) => {
    const [p = '', local = ''] = name.split(':');
    const iri = known.get(p);
    if (iri === undefined) throw new Error(`prefix ${p}`);
    return `<${iri}${local}>`;
  };
  const tokens: string[] = [];
  while (token.lastIndex < text.trimEnd().length) {
    const found = token.exec(text);
    if (found === null) throw new Error(`not Turtle: ${text.slice(tokens.length)}`);
    const [, iri, quoted, lang, type, prefix, name, a, sign] = found;
    if (prefix) tokens.push('@prefix');
    else if (iri) tokens.push(iri);
    else if (quoted)
      tokens.push(
        `${JSON.stringify(JSON.parse(quoted.replace(/\\'/g, "'")))}${lang ? `@${lang}` : ''}${type ? `^^${full(type)}` : ''}`,
      );
    else if (name) tokens.push(tokens.at(-1) === '@prefix' ? name : full(name));
    else tokens.push(a ? `<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>` : (sign ?? ''));
    if (tokens.length >= 4 && tokens.at(-4) === '@prefix') {
      if (tokens.at(-1) !== '.') throw new Error('a prefix without its dot');
      known.set((tokens.at(-3) ?? '').replace(':', ''), (tokens.at(-2) ?? '').slice(1, -1));
      tokens.splice(-4);
    }
  }
  const out: Triple[] = [];
  while (tokens.length > 0) {
    const subject = tokens.shift() ?? '';
    let end = ';';
    while (end === ';') {
      const predicate = tokens.shift() ?? '';
      do {
        out.push([subject, predicate, tokens.shift() ?? '']);
        end = tokens.shift() ?? '';
      } while (end === ',');
    }
    if (end !== '.') throw new Error(`expected a dot, found ${end}`);
  }
  return out;
}

/** The triples of flat JSON-LD, as the catalogue writes it. */
function readJsonLd(text: string): Triple[] {
  const parsed = JSON.parse(text) as {
    '@context': Record<string, string>;
    '@graph': Record<string, unknown>[];
  };
  const full = (name: string) => {
    const [p = '', local = ''] = name.split(':');
    return `<${parsed['@context'][p]}${local}>`;
  };
  return parsed['@graph'].flatMap((node) =>
    Object.entries(node).flatMap(([key, values]): Triple[] => {
      const subject = `<${encodeURI(decodeURI(String(node['@id'])))}>`;
      if (key === '@id') return [];
      if (key === '@type')
        return (values as string[]).map((t) => [
          subject,
          '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>',
          full(t),
        ]);
      return (values as Record<string, string>[]).map((v) => [
        subject,
        full(key),
        v['@id'] !== undefined
          ? `<${v['@id']}>`
          : `${JSON.stringify(v['@value'])}${v['@language'] ? `@${v['@language']}` : ''}${v['@type'] ? `^^${full(v['@type'])}` : ''}`,
      ]);
    }),
  );
}

/** What DCAT-AP_IT makes mandatory, class by class (AgID, Linee guida per i cataloghi dati). */
const mandatory = {
  Catalog: ['dct:title', 'dct:description', 'dct:publisher', 'dct:modified', 'dcat:dataset'],
  Dataset: [
    'dct:identifier',
    'dct:title',
    'dct:description',
    'dct:modified',
    'dcat:theme',
    'dct:rightsHolder',
    'dct:accrualPeriodicity',
    'dcat:distribution',
  ],
  Distribution: ['dct:format', 'dct:license', 'dcat:accessURL'],
  Agent: ['dct:identifier', 'foaf:name'],
  Organization: ['vcard:fn', 'vcard:hasEmail'],
  LicenseDocument: ['dct:type', 'foaf:name'],
} as const;

const iriOf = (name: string) => {
  const [p = '', local = ''] = name.split(':');
  return `<${prefixes[p as keyof typeof prefixes]}${local}>`;
};
const missingIn = (triples: readonly Triple[]) =>
  Object.entries(mandatory).flatMap(([kind, names]) => {
    const things = triples.filter(([, , o]) => o === iriOf(`dcatapit:${kind}`)).map(([s]) => s);
    if (things.length === 0) return [kind];
    return things.flatMap((thing) =>
      names.filter((name) => !triples.some(([s, p]) => s === thing && p === iriOf(name))),
    );
  });

describe('the catalogue', () => {
  const things = describeCatalogue(site, [described()]);
  const turtle = readTurtle(writeTurtle(things));

  it('says the same in Turtle and in JSON-LD, whatever a title holds', () => {
    const sorted = (t: readonly Triple[]) => t.map((x) => x.join(' ')).sort();
    expect(sorted(readJsonLd(writeJsonLd(things)))).toEqual(sorted(turtle));
    expect(turtle.some(([, , o]) => o === `${JSON.stringify(`Risultati: ${hostile}`)}@it`)).toBe(true);
  });

  it('has every property that DCAT-AP_IT makes mandatory, and describes whatever of its own it points at', () => {
    expect(missingIn(turtle)).toEqual([]);
    const subjects = new Set(turtle.map(([s]) => s));
    const own = turtle.map(([, , o]) => o).filter((o) => o.startsWith(`<${site}/dati/`));
    expect(own.filter((o) => !subjects.has(o))).toEqual([]);
    expect(missingIn(turtle.filter(([, p]) => p !== iriOf('dct:rightsHolder')))).toEqual([
      'dct:rightsHolder',
    ]);
  });

  it('leaves out a project whose page names no lead body, and is not there without any', () => {
    expect(describeCatalogue(site, [described({ publisher: null })])).toEqual([]);
    const two = describeCatalogue(site, [described({ publisher: null, slug: 'altro' }), described()]);
    expect(JSON.stringify(two)).not.toContain('altro');
  });

  it('identifies a body by its IPA code where its page says one, and else by an address and nothing invented', () => {
    const name = 'Ente di prova';
    const identified = (ipaCode: string | null) =>
      describeCatalogue(site, [described({ publisher: { name, ipaCode } })])
        .filter((t) => t.types.includes('dcatapit:Agent'))
        .map((t) => [t.iri, t.properties.find(([p]) => p === 'dct:identifier')?.[1]]);
    expect(identified('ente_prova')).toEqual([[`${site}/dati/enti#ente_prova`, { text: 'ente_prova' }]]);
    const address = `${site}/dati/enti#Ente%20di%20prova`;
    expect(identified(null)).toEqual([[address, { text: address }]]);
  });

  it('describes a body once that holds two projects, and two bodies of one name apart by their codes', () => {
    const of = (slug: string, ipaCode: string) =>
      described({ slug, publisher: { name: 'Ente di prova', ipaCode } });
    const bodies = (codes: readonly string[]) =>
      describeCatalogue(
        site,
        codes.map((code, i) => of(`progetto-${i}`, code)),
      ).filter((t) => t.types.includes('dcatapit:Agent')).length;
    expect([bodies(['uno', 'uno']), bodies(['uno', 'due'])]).toEqual([1, 2]);
  });

  it('points at nobody where the page has no contact', () => {
    expect(JSON.stringify(describeCatalogue(site, [described({ contact: null })]))).not.toContain('contact');
  });
});

describe('the results as a file', () => {
  it('are CSV of one head and one row a number, in which no cell begins a formula', () => {
    const lines = resultsCsvText([publication]).split('\r\n');
    expect(lines).toHaveLength(1 + 7 + 6 + 2 + 2 + 1);
    expect(lines[0]).toBe('pubblicazione,giorno,tabella,riga,codice,da,a,si_legge');
    expect(lines[6]).toBe(
      '1,2026-03-01,Dove sono arrivate le persone,"Nei primi quindici giorni, o confermate",steps/at-work,0,4,meno di 5',
    );
    for (const line of lines) expect(line).not.toMatch(/(?:^|,)"?[=+\-@\t]/);
  });

  it('are JSON with the least and the most of each number, and of nobody a name', () => {
    const read = JSON.parse(resultsJsonText(described().project, [publication]));
    expect(read.publications[0].tables[0].rows[0]).toEqual({
      code: 'referred',
      name: { it: 'Segnalate, in attesa di risposta', en: 'Referred, waiting for an answer' },
      from: 5,
      to: 9,
    });
    expect(Object.keys(read.publications[0])).toEqual(['number', 'day', 'publishedAt', 'tables']);
  });
});
