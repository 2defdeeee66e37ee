import { describe, expect, it } from 'vitest';
import { checkDrawing } from './check-drawing.ts';
import { unionEmblem } from './union-emblem.ts';

describe('the emblem of the Union', () => {
  const emblem = unionEmblem();
  const centres = [...emblem.matchAll(/points="([^"]+)"/g)].map(([, points = '']) => {
    const corners = points.split(' ').map((corner) => corner.split(',').map(Number));
    const outer = corners.filter((_, n) => n % 2 === 0);
    const mean = (axis: 0 | 1) => outer.reduce((all, c) => all + (c[axis] ?? 0), 0) / outer.length;
    return { x: mean(0), y: mean(1), corners };
  });

  it('is 3 to 2, in Reflex Blue and Yellow alone', () => {
    expect(checkDrawing(emblem)).toEqual({ width: 810, height: 540 });
    expect([...emblem.matchAll(/#[0-9a-f]{6}/gi)].map(([colour]) => colour)).toEqual(['#003399', '#ffcc00']);
  });

  it('has twelve upright stars like the hours of a clock, a third of the height from the middle', () => {
    expect(centres).toHaveLength(12);
    for (const [hour, { x, y, corners }] of centres.entries()) {
      const angle = (hour * Math.PI) / 6;
      expect([x, y]).toEqual([
        expect.closeTo(405 + 180 * Math.sin(angle), 1),
        expect.closeTo(270 - 180 * Math.cos(angle), 1),
      ]);
      expect(corners[0]).toEqual([expect.closeTo(x, 1), expect.closeTo(y - 30, 1)]);
      expect(corners).toHaveLength(10);
    }
  });

  it('has five-pointed stars: the sides of one point lie on the lines of the others', () => {
    const [top, notch, right] = centres[0]?.corners ?? [];
    const left = centres[0]?.corners[8];
    // The upper side of the right and left points is one line, level with the notch between them.
    expect(notch?.[1]).toBeCloseTo(right?.[1] ?? 0, 1);
    expect(left?.[1]).toBeCloseTo(right?.[1] ?? 0, 1);
    expect(top?.[1]).toBeLessThan(notch?.[1] ?? 0);
  });
});
