import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { siteMapOf } from '../../scripts/site-map.ts';
import { galleryRoute } from '../../src/gallery-route.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { allRoutes, openRoutes, publicRoutes } from '../../src/site.ts';
import { casefileRoutes } from '../../src/stages/casefile/routes.ts';
import { peopleRoutes } from '../../src/stages/people/routes.ts';
import { referralRoutes } from '../../src/stages/referral/routes.ts';

const root = resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');

it('is up to date: node scripts/write-site-map.ts writes it anew', () => {
  expect(text('docs/site-map.md')).toBe(siteMapOf(allRoutes, [...openRoutes, galleryRoute], publicRoutes));
});

const stages: [string, readonly Route[]][] = [
  ['people', peopleRoutes],
  ['referral', referralRoutes],
  ['casefile', casefileRoutes],
];
it.each(stages)('the README of %s leads from every URL to its file', (stage, routes) => {
  const rows = [...text(`src/stages/${stage}/README.md`).matchAll(/^\| `(\/[^`]*)` +\| `([^`]+)`/gm)];
  expect(rows.map(([, url]) => url).sort()).toEqual([...new Set(routes.map((r) => r.url))].sort());
  for (const [, , file = ''] of rows)
    expect(existsSync(join(root, 'src/stages', stage, file)), file).toBe(true);
});
