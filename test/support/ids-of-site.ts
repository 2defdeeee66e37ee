import type { PlantedSite } from './plant-published.ts';

type Fillings = Pick<PlantedSite, 'image' | 'document' | 'slugs'>;

/** The parameters of the addresses of the public site: a pattern of the declared URL, and what it is filled with. */
const fillings: readonly (readonly [RegExp, (site: Fillings) => Readonly<Record<string, string>>])[] = [
  [/^\/immagini\//, (s) => ({ id: s.image, assetId: s.image, name: 'una.jpg' })],
  [/^\/documenti\//, (s) => ({ id: s.document, assetId: s.document, name: 'avviso.pdf' })],
  [/^\/(i-progetti|dati)\//, (s) => ({ slug: s.slugs.project })],
  [/^\/novita\//, (s) => ({ slug: s.slugs.news })],
  [/./, (s) => ({ slug: s.slugs.notice })],
];

/** An address of the public site, filled with what was planted.
 *  @param declared URL of a public route
 *  @returns with a `:` left in it where a parameter has no filling yet */
export function siteUrl(declared: string, site: Fillings): string {
  const [, values] = fillings.find(([pattern]) => pattern.test(declared)) ?? [];
  return declared.replaceAll(/:(\w+)/g, (all, name: string) => values?.(site)[name] ?? all);
}
