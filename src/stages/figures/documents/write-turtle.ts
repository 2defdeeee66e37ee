import { prefixes, type Thing, type Value } from './graph.ts';

/** Things as RDF 1.1 Turtle. Addresses and texts are escaped by the grammar: nothing of a title ends its own text. */
export function writeTurtle(things: readonly Thing[]): string {
  const head = Object.entries(prefixes).map(([p, iri]) => `@prefix ${p}: <${iri}> .`);
  const bodies = things.map((t) => {
    const lines = [
      `a ${t.types.join(', ')}`,
      ...t.properties.map(([name, value]) => `${name} ${written(value)}`),
    ];
    return `<${escapedIri(t.iri)}>\n  ${lines.join(' ;\n  ')} .`;
  });
  return `${head.join('\n')}\n\n${bodies.join('\n\n')}\n`;
}

function written(value: Value): string {
  if ('iri' in value) return `<${escapedIri(value.iri)}>`;
  if ('day' in value) return `"${value.day}"^^xsd:date`;
  return `"${escapedText(value.text)}"${value.lang ? `@${value.lang}` : ''}`;
}

const code = (c: string) => (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

// Production IRIREF leaves out controls, blank and <>"{}|^`\.
const escapedIri = (iri: string) => iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, (c) => encodeURIComponent(c));

// Production STRING_LITERAL_QUOTE: quotation mark, backslash and line ends; other controls for readers' sake.
const escapedText = (text: string) =>
  text.toWellFormed().replace(/["\\\p{Cc}]/gu, (c) => (c === '"' || c === '\\' ? `\\${c}` : `\\u${code(c)}`));
