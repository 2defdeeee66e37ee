import { describe, expect, it } from 'vitest';
import { aContent, aPicture } from './fixtures.ts';
import { assetPath } from './rules/asset-path.ts';
import { attachedLines } from './rules/attached-lines.ts';
import { hindrancesTo } from './rules/before-publishing.ts';
import { blanksIn } from './rules/blanks.ts';
import { dueInstant } from './rules/due-instant.ts';
import { lineDiff } from './rules/line-diff.ts';
import { pageState } from './rules/page-state.ts';
import { publishedContent } from './rules/published-content.ts';
import { freeSlug, SLUG_MAX, slugOf } from './rules/slug.ts';
import type { SiteAssetId } from './types.ts';
import { editorialAssetWords } from './words/assets.ts';
import { editorialEditWords } from './words/edit.ts';
import { editorialListWords } from './words/list.ts';
import { editorialProblemWords } from './words/problems.ts';
import { editorialPublishWords } from './words/publish.ts';
import { editorialWords } from './words.ts';

it('says no two things under one key: the later file would speak in the place of the earlier', () => {
  const keys = [
    editorialAssetWords,
    editorialEditWords,
    editorialListWords,
    editorialProblemWords,
    editorialPublishWords,
  ].flatMap((words) => Object.keys(words));
  expect(keys).toHaveLength(Object.keys(editorialWords).length);
});

describe('the state of a page', () => {
  const at = new Date('2026-12-01T08:00:00Z');
  it.each([
    ['none', undefined, undefined, []],
    ['draft', 1, undefined, []],
    ['scheduled', 3, 2, [{ number: 3, dueAt: at }]],
    ['leaving', 3, 2, [{ number: null, dueAt: at }]],
    [
      'scheduled',
      3,
      undefined,
      [
        { number: 3, dueAt: at },
        { number: null, dueAt: new Date('2026-12-30T08:00:00Z') },
      ],
    ],
    ['published', 3, 3, []],
    ['changed', 3, 2, []],
    ['changed', 3, 5, []],
    ['withdrawn', 3, null, []],
  ] as const)('is %s with newest %s, on the site %s, waiting %o', (state, latest, published, waiting) => {
    expect(pageState({ latest, published, waiting })).toBe(state);
  });
});

describe('the blanks of a template', () => {
  it('are words in square brackets that are no link, each once, wherever they stand', () => {
    const content = aContent({
      title: '[titolo]',
      body: 'Il [titolo] è di [nome dell’ente titolare]; vedi [qui](https://comune.example) e \\[così\\].',
      contacts: [{ office: 'URP', address: '[via e numero]', phone: '', email: '', hours: '' }],
      more: '[da completare]',
    });
    expect(blanksIn(content)).toEqual([
      '[titolo]',
      '[nome dell’ente titolare]',
      '[via e numero]',
      '[da completare]',
    ]);
    expect(blanksIn(aContent())).toEqual([]);
  });

  it('keep a page from being published, as do a title in capitals and what news must bear', () => {
    const codes = (changes: Parameters<typeof aContent>[0], kind: 'news' | 'home' = 'news') =>
      hindrancesTo(kind, aContent(changes)).map((h) => h.code);
    expect(codes({})).toEqual([]);
    expect(codes({ body: 'Un [nome]' })).toEqual(['blanks']);
    expect(codes({ title: 'IL FORNO APRE' })).toEqual(['title-capitals']);
    expect(codes({ title: 'PNRR' })).toEqual([]);
    expect(codes({ body: ' ', office: null, date: null, newsKind: null })).toEqual([
      'body-missing',
      'office-missing',
      'date-missing',
      'news-kind-missing',
    ]);
    expect(codes({ body: '', office: null, date: null, newsKind: null }, 'home')).toEqual([]);
  });
});

describe('the name of a page in its address', () => {
  it.each([
    ['Perché no? L’età & il lavoro', 'perche-no-l-eta-il-lavoro'],
    ['Lavoro in corso 2', 'lavoro-in-corso-2'],
    ['  — ', ''],
    ['Ψ', ''],
  ])('%s becomes %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is cut between words, and never longer than the database takes', () => {
    const long = slugOf('parola '.repeat(40));
    expect(long.length).toBeLessThanOrEqual(SLUG_MAX);
    expect(long).toMatch(/^(parola-)*parola$/);
    expect(slugOf('x'.repeat(200))).toBe('x'.repeat(SLUG_MAX));
  });

  it('gets the first number that is free, within the same length', () => {
    expect(freeSlug('forno', new Set(['casa']))).toBe('forno');
    expect(freeSlug('forno', new Set(['forno', 'forno-2']))).toBe('forno-3');
    const full = 'x'.repeat(SLUG_MAX);
    expect(freeSlug(full, new Set([full]))).toHaveLength(SLUG_MAX);
  });
});

describe('the hour of a publication', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  it.each([
    ['29/03/2026', '02:30', 'hour-does-not-exist', 'time'],
    ['25/10/2026', '02:30', 'hour-ambiguous', 'time'],
    ['29/02/2026', '09:00', 'due-day-missing', 'day'],
    ['', '09:00', 'due-day-missing', 'day'],
    ['30/03/2026', 'alle nove', 'due-hour-malformed', 'time'],
    ['01/03/2026', '13:00', 'due-past', 'day'],
    ['01/03/2026', '12:59', 'due-past', 'day'],
  ])('%s at %s is refused: %s', (day, time, code, field) => {
    expect(dueInstant(day, time, now)).toEqual({ ok: false, code, field });
  });

  it('is the hour on Italian clocks, before and after summer time begins', () => {
    const at = (day: string, time: string) => {
      const due = dueInstant(day, time, now);
      return due.ok ? due.at.toISOString() : due.code;
    };
    expect(at('29/03/2026', '01:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(at('29/03/2026', '3.00')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('01/03/2026', '13:01')).toBe('2026-03-01T12:01:00.000Z');
  });
});

describe('two versions laid over each other', () => {
  const told = (a: string, b: string) =>
    lineDiff(a, b).map((l) => `${{ same: ' ', added: '+', taken: '-' }[l.kind]}${l.text}`);

  it('show each line that was added or taken, and the others once', () => {
    expect(told('uno\ndue\ntre', 'uno\ntre\nquattro')).toEqual([' uno', '-due', ' tre', '+quattro']);
    expect(told('', 'uno')).toEqual(['+uno']);
    expect(told('uno', '')).toEqual(['-uno']);
    expect(told('uno\r\ndue', 'uno\ndue')).toEqual([' uno', ' due']);
  });

  it('lose no line, whatever the texts, and give both back', () => {
    const texts = ['a\nb\nc\na\nb', 'b\na\nb\nd', 'x', '', 'a\na\na', 'b\nc\na'];
    for (const a of texts)
      for (const b of texts) {
        const lines = lineDiff(a, b);
        const side = (but: string) => lines.filter((l) => l.kind !== but).map((l) => l.text);
        expect([side('added').join('\n'), side('taken').join('\n')]).toEqual([a, b]);
      }
  });

  it('are told apart quickly even where everything changed', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word} ${n}`).join('\n');
    const start = performance.now();
    expect(lineDiff(long('a'), long('b'))).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('the copy that everybody reads', () => {
  it('has the picture in the language of the page, documents that are there, and addresses elsewhere', () => {
    const picture = aPicture({ titleEn: 'The counter' });
    const paper = aPicture({ kind: 'document', name: 'bando.pdf', bytesLength: 12 });
    const gone = aPicture().id;
    const content = aContent({
      image: picture.id,
      documents: [
        { title: 'Il bando', assetId: paper.id, url: null },
        { title: 'Sparito', assetId: gone as SiteAssetId, url: null },
        { title: 'Altrove', assetId: null, url: 'https://www.regione.example/a' },
      ],
    });
    const assets = new Map([picture, paper].map((a) => [a.id as string, a]));
    const copy = publishedContent(content, { project: null, notice: null }, assets, 'en', assetPath);
    expect(copy.image).toEqual({
      id: picture.id,
      href: `/immagini/${picture.id}/il-banco-del-forno.jpg`,
      alt: 'The counter',
      credit: null,
      width: 960,
      height: 640,
    });
    expect(copy.documents).toEqual([
      { title: 'Il bando', href: `/documenti/${paper.id}/bando.pdf`, size: 12 },
      { title: 'Altrove', href: 'https://www.regione.example/a', size: null },
    ]);
    expect(attachedLines(content, () => 'nostro')).toContain('Il bando: nostro');
  });

  it('shows no document in the place of the picture', () => {
    const paper = aPicture({ kind: 'document' });
    const assets = new Map([[paper.id as string, paper]]);
    const content = aContent({ image: paper.id });
    expect(
      publishedContent(content, { project: null, notice: null }, assets, 'it', assetPath).image,
    ).toBeNull();
  });
});
