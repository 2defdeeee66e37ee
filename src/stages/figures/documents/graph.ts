/** A value of a property: another thing by its address, a text with or without language, a day. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly lang?: 'it' | 'en' }
  | { readonly day: string };
/** A thing that is described: its address, its classes, its properties, both as prefixed names. */
export type Thing = {
  readonly iri: string;
  readonly types: readonly string[];
  readonly properties: readonly (readonly [name: string, value: Value])[];
};

/** Prefixes of the vocabularies that the catalogue uses. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
