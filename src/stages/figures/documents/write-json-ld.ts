import { prefixes, type Thing, type Value } from './graph.ts';

/** Things as JSON-LD 1.1, flat: one node each in `@graph`, every property a list. */
export function writeJsonLd(things: readonly Thing[]): string {
  const graph = things.map((t) => {
    const node: Record<string, unknown> = { '@id': t.iri, '@type': t.types };
    for (const name of new Set(t.properties.map(([n]) => n)))
      node[name] = t.properties.filter(([n]) => n === name).map(([, value]) => written(value));
    return node;
  });
  return JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 1);
}

function written(value: Value): Record<string, string> {
  if ('iri' in value) return { '@id': value.iri };
  if ('day' in value) return { '@value': value.day, '@type': 'xsd:date' };
  return { '@value': value.text, ...(value.lang ? { '@language': value.lang } : {}) };
}
