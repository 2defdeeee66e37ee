import { describe, expect, it } from 'vitest';
import { parseMarkedText } from '../../../platform/marked-text/parse-marked-text.ts';
import type { Block, Inline } from '../../../values/marked-text.ts';
import { plainOf } from '../../../values/marked-text.ts';
import { hindrancesTo } from '../rules/before-publishing.ts';
import { blanksIn } from '../rules/blanks.ts';
import { type PageContent, pageContentSchema, pageKinds, siteLanguages } from '../types.ts';
import { firstText } from './first-text.ts';

/** Lines of a page as one reads them: title, lead, then paragraphs, items and headings. */
function linesOf(page: PageContent): string[] {
  const of = (block: Block): string[] =>
    block.kind === 'list' ? block.items.flat().flatMap(of) : brokenLines(block.of);
  return [page.title, page.lead, ...parseMarkedText(page.body).blocks.flatMap(of)];
}
const brokenLines = (of: readonly Inline[]): string[] =>
  of
    .reduce<Inline[][]>(
      (lines, piece) => {
        if (piece.kind === 'line-break') lines.push([]);
        else lines.at(-1)?.push(piece);
        return lines;
      },
      [[]],
    )
    .map(plainOf);
const sentencesOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/[.!?:;]+\s*/)).filter((s) => /\p{L}/u.test(s));
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Gulpease index (Lucisano & Piemontese 1988): 89 + (300 sentences − 10 letters) / words; at most 100. Here a sentence ends
 *  with a full stop or a line alone: a colon in a list of conditions does not make a text easier. */
function gulpease(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.!?]+\s*/)).filter((s) => /\p{L}/u.test(s));
  const words = sentences.flatMap(wordsOf);
  const letters = words.join('').length;
  return Math.min(100, 89 + (300 * sentences.length - 10 * letters) / words.length);
}

const every = pageKinds.flatMap((kind) => siteLanguages.map((lang) => [kind, lang] as const));

describe('the text from which an editor begins', () => {
  it.each(every)('is a page that can be saved: %s in %s', (kind, lang) => {
    expect(pageContentSchema.safeParse(firstText(kind, lang)).success).toBe(true);
  });

  it.each(every)('leads where its links say, in its own language: %s in %s', (kind, lang) => {
    const { body } = firstText(kind, lang);
    const written = [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, href]) => href ?? '');
    const kept: string[] = [];
    const walk = (of: readonly Inline[]): void => {
      for (const piece of of) {
        if (piece.kind === 'link') kept.push(piece.href);
        if ('of' in piece) walk(piece.of);
      }
    };
    const block = (b: Block): void => (b.kind === 'list' ? b.items.flat().forEach(block) : walk(b.of));
    parseMarkedText(body).blocks.forEach(block);
    expect(kept).toEqual(written);
    // The application and the sign-in have no address of their own in English.
    const shared = ['/domanda', '/accedi'];
    for (const href of written.filter((h) => !shared.includes(h)))
      expect(href.startsWith('/en/'), href).toBe(lang === 'en');
  });

  it('says in both languages as much: headings and blanks are as many', () => {
    for (const kind of pageKinds) {
      const [it_, en] = siteLanguages.map((lang) => firstText(kind, lang));
      if (it_ === undefined || en === undefined) throw new Error('a language is missing');
      expect(blanksIn(en).length, kind).toBe(blanksIn(it_).length);
      expect((en.body.match(/^#/gm) ?? []).length, kind).toBe((it_.body.match(/^#/gm) ?? []).length);
    }
  });

  it.each(['privacy', 'accessibility', 'legal', 'results', 'for-services', 'for-people-easy'] as const)(
    'cannot be published before the installation has filled it in: %s',
    (kind) => {
      for (const lang of siteLanguages)
        expect(hindrancesTo(kind, firstText(kind, lang)).map((h) => h.code)).toContain('blanks');
    },
  );

  it.each(['home', 'for-people', 'for-companies'] as const)('can be published as it is: %s', (kind) => {
    for (const lang of siteLanguages) expect(hindrancesTo(kind, firstText(kind, lang))).toEqual([]);
  });

  it('never calls a person by the words of the office', () => {
    // The licence of the content is in words that the Comuni site model prescribes.
    const texts = pageKinds
      .flatMap((kind) => linesOf(firstText(kind, 'it')))
      .filter((line) => !line.startsWith('In applicazione del principio open by default'));
    expect(
      texts.filter((t) => /utent[ei]\b|paziente|soggett[oi]\b|beneficiari|\bcas[oi] umani/iu.test(t)),
    ).toEqual([]);
  });
});

describe('the page that is easy to read', () => {
  const easy = linesOf(firstText('for-people-easy', 'it'));

  it('reads at Gulpease 80 or more, as a whole and section by section', () => {
    expect(gulpease(easy)).toBeGreaterThanOrEqual(80);
    const sections = firstText('for-people-easy', 'it').body.split(/^## /m).slice(1);
    expect(sections.length).toBeGreaterThan(5);
    for (const section of sections)
      expect(
        gulpease(linesOf({ ...firstText('for-people-easy', 'it'), body: `## ${section}` })),
        section,
      ).toBeGreaterThanOrEqual(80);
  });

  it('has no sentence of more than twenty words, and none that is hard among easy ones', () => {
    const sentences = sentencesOf(easy);
    expect(sentences.filter((s) => wordsOf(s).length > 20)).toEqual([]);
    expect(sentences.filter((s) => wordsOf(s).length > 3 && gulpease([s]) < 75)).toEqual([]);
  });

  it('says in English as little at a time', () => {
    const english = sentencesOf(linesOf(firstText('for-people-easy', 'en')));
    expect(english.filter((s) => wordsOf(s).length > 20)).toEqual([]);
  });

  it('puts one sentence on a line', () => {
    expect(easy).toContain('È un progetto.');
    expect(easy).toContain('Ti aiuta a trovare un lavoro.');
  });

  it('is measured against a text of the office, which is hard', () => {
    expect(
      gulpease(['Il procedimento amministrativo di valutazione multidimensionale dei destinatari.']),
    ).toBeLessThan(40);
  });
});

it('speaks to families and companies so that one understands at the first reading: Gulpease 70 or more', () => {
  for (const kind of ['home', 'for-people', 'for-companies'] as const)
    expect(gulpease(linesOf(firstText(kind, 'it'))), kind).toBeGreaterThanOrEqual(70);
});
