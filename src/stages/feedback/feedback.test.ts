import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { countGraphemes } from '../../values/graphemes.ts';
import type { SitePageId } from '../editorial/types.ts';
import { takeTurn } from './commands/take-turn.ts';
import { formNumber, sendFeedback, sendingOf } from './islands/send-feedback.ts';
import {
  daysOfMonth,
  everyMonth,
  firstDayShown,
  firstRecentDay,
  meanOf,
  percentOf,
  without,
} from './rules/figures.ts';
import { cleanDetail, MAX_DETAIL_BYTES } from './rules/free-text.ts';
import { inOrder } from './rules/order-pages.ts';
import { readRatedKey } from './rules/read-rated-key.ts';
import { networkOf } from './rules/sender.ts';
import { allAnswers, answersOf, branchOf, type RatedFigures, ratedKey, ratedSections } from './types.ts';
import { feedbackFormWords } from './words/form.ts';

const day = (text: string) => text as CalendarDay;

describe('the words that the validator compares (italia/pa-website-validator, feedbackComponentStructure)', () => {
  it('asks and answers with the sentences of the Comuni model, letter by letter', () => {
    const it_ = (key: keyof typeof feedbackFormWords) => feedbackFormWords[key].it;
    expect(it_('question')).toBe('Quanto sono chiare le informazioni su questa pagina?');
    expect([it_('negative'), ...answersOf.negative.map(it_)]).toEqual([
      'Dove hai incontrato le maggiori difficoltà?',
      'A volte le indicazioni non erano chiare',
      'A volte le indicazioni non erano complete',
      'A volte non capivo se stavo procedendo correttamente',
      'Ho avuto problemi tecnici',
      'Altro',
    ]);
    expect([it_('positive'), ...answersOf.positive.map(it_)]).toEqual([
      'Quali sono stati gli aspetti che hai preferito?',
      'Le indicazioni erano chiare',
      'Le indicazioni erano complete',
      'Capivo sempre che stavo procedendo correttamente',
      'Non ho avuto problemi tecnici',
      'Altro',
    ]);
  });

  it('asks what was difficult up to three stars, what one liked from four on', () => {
    expect([1, 2, 3, 4, 5].map(branchOf)).toEqual([
      'negative',
      'negative',
      'negative',
      'positive',
      'positive',
    ]);
    expect(new Set(allAnswers)).toEqual(new Set([...answersOf.negative, ...answersOf.positive]));
  });
});

describe('the word for what is rated', () => {
  const pageId = '0198f7f2-0a1b-7c3d-8e4f-0123456789ab' as SitePageId;

  it('is read as it was written, of a page and of every list and form', () => {
    for (const section of [null, ...ratedSections])
      expect(readRatedKey(ratedKey({ pageId, section }))).toEqual({ pageId, section });
  });

  it.each([
    '',
    '.news',
    `${pageId}.`,
    `${pageId}.home`,
    `${pageId}.news.`,
    `${pageId} .news`,
    `${pageId}.toString`,
    pageId.toUpperCase(),
    `${pageId}\n`,
  ])('is nothing else: «%s»', (word) => {
    expect(readRatedKey(word)).toBeUndefined();
  });
});

describe('a free text', () => {
  it.each([
    ['a family', '👨‍👩‍👧‍👦', 1],
    ['a flag', '🇮🇹', 1],
    ['a letter under three accents', 'a\u0301\u0302\u0303', 1],
    ['Hindi', 'नमस्ते', 3],
    ['a line end of Windows', 'a\r\nb', 3],
    ['nothing', '', 0],
  ])('counts %s as a person does', (_, text, n) => {
    expect(countGraphemes(text)).toBe(n);
  });

  it('takes 200 characters and not one more, whatever they are made of', () => {
    for (const one of ['a', '👨‍👩‍👧‍👦', '🇮🇹', 'e\u0323\u0301', 'क्षि']) {
      expect(cleanDetail(one.repeat(200)).ok, one).toBe(true);
      expect(cleanDetail(one.repeat(201)), one).toEqual({ ok: false, reason: 'text-too-long' });
    }
  });

  it('is bounded in bytes, so that towers of accents end, in bounded time', () => {
    expect(cleanDetail(`a${'\u0301'.repeat(MAX_DETAIL_BYTES)}`).ok).toBe(false);
    expect(cleanDetail('👨‍👩‍👧‍👦'.repeat(200)).ok).toBe(true);
    const begun = performance.now();
    cleanDetail('\u200d'.repeat(1_000_000));
    expect(performance.now() - begun).toBeLessThan(200);
  });

  it('loses control characters, halves of characters and what shows nothing, and keeps its lines', () => {
    expect(cleanDetail(' una\u0000 riga\u0007\r\ndue\u202e\ud83d ')).toEqual({
      ok: true,
      value: 'una riga\ndue',
    });
    expect(cleanDetail('\u0000\u200b\u0001')).toEqual({ ok: true, value: '' });
  });
});

describe('the network a sending is counted for', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('takes %s as %s (RFC 4291)', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('lets the sendings of one network through one by one, twenty in line, others beside them', async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 1));
      running -= 1;
      return 'done';
    };
    const all = await Promise.all(Array.from({ length: 50 }, () => takeTurn('192.0.2.1', work)));
    expect(most).toBe(1);
    expect(all.filter((a) => a === 'done')).toHaveLength(20);
    expect(await takeTurn('192.0.2.1', work)).toBe('done');
  });

  it('lets the next one through after one that failed', async () => {
    const failed = takeTurn('192.0.2.2', () => Promise.reject(new Error('no database')));
    const next = takeTurn('192.0.2.2', async () => 'done');
    await expect(failed).rejects.toThrow('no database');
    expect(await next).toBe('done');
  });
});

describe('the figures of the editors', () => {
  it('rounds the mean to a tenth, half up, and has none of nothing', () => {
    expect(meanOf([0, 0, 0, 0, 0])).toBeNull();
    expect(meanOf([1, 0, 0, 0, 1])).toBe(3);
    expect(meanOf([0, 0, 0, 3, 1])).toBe(4.3);
    expect(without([3, 2, 1, 0, 5], [1, 2, 0, 0, 5])).toEqual([2, 0, 1, 0, 0]);
    expect([percentOf(1, 3), percentOf(1, 8), percentOf(0, 0)]).toEqual([33, 13, 0]);
  });

  it('shows twelve months, the last one running, also those without ratings and over the turn of the year', () => {
    expect(firstDayShown(day('2026-01-31'))).toBe('2025-02-01');
    expect(firstRecentDay(day('2026-03-01'))).toBe('2026-01-31');
    const months = everyMonth([{ month: '2025-12', counts: [0, 0, 0, 0, 2] }], day('2026-01-31'));
    expect(months).toHaveLength(12);
    expect(months.slice(-2)).toEqual([
      { month: '2025-12', counts: [0, 0, 0, 0, 2] },
      { month: '2026-01', counts: [0, 0, 0, 0, 0] },
    ]);
    expect(daysOfMonth('2028-02')).toEqual({ first: '2028-02-01', last: '2028-02-29' });
  });

  it('puts pages nobody rated behind those rated low', () => {
    const page = (title: string, counts: RatedFigures['counts']) => ({ title, counts }) as RatedFigures;
    const pages = [
      page('mai', [0, 0, 0, 0, 0]),
      page('alta', [0, 0, 0, 0, 2]),
      page('bassa', [2, 0, 0, 0, 0]),
    ];
    expect(inOrder(pages, { by: 'mean', descending: false }).map((p) => p.title)).toEqual([
      'bassa',
      'alta',
      'mai',
    ]);
  });
});

describe('the script that sends', () => {
  it('tells what an answer means', () => {
    expect([200, 204, 429, 422, 413, 403, 500, 503].map(sendingOf)).toEqual([
      'thanks',
      'thanks',
      'too-many',
      'text-too-long',
      'text-too-long',
      'failed',
      'failed',
      'failed',
    ]);
  });

  it('says that it failed where nothing is to be reached, and sends no cookie', async () => {
    const asked: RequestInit[] = [];
    const broken: typeof fetch = async (_, init) => {
      asked.push(init ?? {});
      throw new TypeError('Failed to fetch');
    };
    expect(await sendFeedback('/valutazione', new URLSearchParams(), broken)).toBe('failed');
    expect(asked).toMatchObject([{ method: 'POST', credentials: 'omit' }]);
  });

  it('numbers a form as RFC 9562 says, also where the browser has no randomUUID', () => {
    expect(formNumber(new Uint8Array(16).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
    expect(formNumber()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
