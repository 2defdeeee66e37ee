import { describe, expect, it } from 'vitest';
import { positionOfComune } from '../../../values/comune-positions.ts';
import type { PartnerFact } from '../types.ts';
import { layMap } from './public-map-points.ts';

const seat = (comune: string | null): PartnerFact => ({
  name: `Ente ${comune}`,
  part: 'partner',
  kind: 'municipality',
  comune,
});

describe('the map of a project', () => {
  it('is not drawn where no body has a seat that is known', () => {
    expect(layMap([], ['F023'])).toBeUndefined();
    expect(layMap([seat(null), seat('H501'), seat('Z999')], ['F023'])).toBeUndefined();
  });

  it('numbers the seats in the order of the bodies, each comune once', () => {
    const map = layMap([seat('B832'), seat(null), seat('F023'), seat('B832')], ['F023', 'F679']);
    expect(map?.points.map((p) => [p.name, p.number])).toEqual([
      ['Carrara', 1],
      ['Massa', 2],
      ['Montignoso', undefined],
    ]);
    expect([map?.numberOf('B832'), map?.numberOf('F679'), map?.numberOf(null)]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });

  it('has the north up and the east to the right', () => {
    // Firenze, Siena to its south, Arezzo to its east.
    const points = layMap([seat('D612'), seat('I726'), seat('A390')], [])?.points ?? [];
    const [firenze, siena, arezzo] = points;
    expect(siena?.y).toBeGreaterThan(firenze?.y ?? 0);
    expect(arezzo?.x).toBeGreaterThan(firenze?.x ?? 0);
  });

  it('lets no two seats cover each other, and none leave the board, however near they lie', () => {
    // Lucca, Capannori and their neighbours stand a few pixels apart on a map that reaches to the Argentario.
    const codes = [
      'E715',
      'B648',
      'A241',
      'F025',
      'A561',
      'G713',
      'E630',
      'F592',
      'I660',
      'F023',
      'B832',
      'F679',
      'F437',
    ];
    const map = layMap(codes.map(seat), []);
    const points = map?.points ?? [];
    expect(points.length).toBe(codes.filter((code) => positionOfComune(code)).length);
    for (const [at, p] of points.entries()) {
      expect(p.x).toBeGreaterThanOrEqual(13);
      expect(p.y).toBeGreaterThanOrEqual(13);
      expect(p.x).toBeLessThanOrEqual((map?.width ?? 0) - 13);
      expect(p.y).toBeLessThanOrEqual((map?.height ?? 0) - 13);
      for (const q of points.slice(at + 1)) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(26);
    }
  });
});
