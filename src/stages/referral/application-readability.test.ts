import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LanguageContext } from '../../ui/language.ts';
import { ApplicationQuestion } from './parts/application-question.tsx';
import { applicationSteps } from './types.ts';
import { type ApplicationWord, applicationWords } from './words/application.ts';

const it_ = (key: string) => applicationWords[key as ApplicationWord].it;
/** A text whose end is no mark is a sentence of its own: a label, an option, a button. */
const sentencesOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/[.!?]+\s*/)).filter((s) => /\p{L}/u.test(s));
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Gulpease index (Lucisano & Piemontese 1988): 89 + (300 sentences − 10 letters) / words; at most 100. */
function gulpease(texts: readonly string[]): number {
  const sentences = sentencesOf(texts);
  const words = sentences.flatMap(wordsOf);
  const letters = words.join('').length;
  return Math.min(100, 89 + (300 * sentences.length - 10 * letters) / words.length);
}

const startPage = [
  'startTitle',
  'startLead',
  'startHow',
  'whoReads',
  'whoReadsText',
  'whoDecides',
  'whoDecidesText',
  'whoHelps',
  'whoHelpsText',
  'project',
  'begin',
  'haveCode',
  'toResume',
];
const foot = ['keptFor', 'closeForm', 'yourCode'];
const pages: Readonly<Record<string, readonly string[]>> = {
  start: startPage,
  code: ['codeTitle', 'codeLead', 'codeUse', 'toFirst', ...foot],
  resume: ['resumeTitle', 'resumeLead', 'code', 'codeHint', 'resume', 'closed', 'none', 'too-many'],
  notice: ['notice', 'noticeWhy', 'noticeWho', 'noticeNever', 'noticeRights', 'noticeFree', 'noticeRead'],
  agreement: ['agreement', 'agreementLead', 'agrees', 'does-not-agree', 'not-now', 'words', 'wordsHint'],
  'two voices': [
    'agreementForHer',
    'agreementForHerLead',
    'agreesHer',
    'does-not-agreeHer',
    'not-nowHer',
    'not-askedHer',
    'wordsHer',
    'wordsHerHint',
    'representativeAnswer',
    'representativeYes',
    'representativeNo',
  ],
  summary: [
    'summaryTitle',
    'stillMissing',
    'afterTitle',
    'afterArrives',
    'afterRead',
    'afterAnswer',
    'afterMeet',
    'send',
    'own-yes-missing',
    'nobody-agrees',
    'dissent',
  ],
  receipt: [
    'sentTitle',
    'answeredTitle',
    'closePage',
    'keepCode',
    'standing',
    'sent',
    'assigned',
    'taken',
    'declined',
    'why',
    'receivedOn',
    'answeredBy',
    'ifLate',
  ],
};
const leads: Record<string, string> = {
  contact: 'contactLead',
  kind: 'kindLead',
  service: 'serviceLead',
  'kept-from': 'keptFromLead',
};

describe('the Italian of the public form', () => {
  it.each(Object.keys(pages))('reads at Gulpease 80 or more on the page %s', (page) => {
    expect(gulpease((pages[page] ?? []).map(it_))).toBeGreaterThanOrEqual(80);
  });

  it.each(applicationSteps)('reads at Gulpease 80 or more on the question %s', (step) => {
    const drawn = renderToString(
      h(
        LanguageContext.Provider,
        { value: 'it' },
        h(ApplicationQuestion, { step, answers: {}, problems: [], comuni: [] }),
      ),
    );
    const shown = drawn
      .split(/<[^>]*>/)
      .map((t) => t.replaceAll('&#39;', '’'))
      .filter((t) => /\p{L}/u.test(t));
    const texts = [
      it_(step),
      ...(leads[step] ? [it_(leads[step])] : []),
      ...shown,
      it_('goOn'),
      it_('goBack'),
    ];
    expect(texts.length).toBeGreaterThan(3);
    expect(gulpease(texts)).toBeGreaterThanOrEqual(80);
  });

  it('has no sentence of more than twenty words', () => {
    const long = Object.values(applicationWords).flatMap((w) =>
      sentencesOf([w.it]).filter((s) => wordsOf(s).length > 20),
    );
    expect(long).toEqual([]);
  });

  it('has no hard sentence hidden among easy ones', () => {
    const hard = Object.values(applicationWords).flatMap((w) =>
      sentencesOf([w.it]).filter((s) => wordsOf(s).length > 5 && gulpease([s]) < 60),
    );
    expect(hard).toEqual([]);
  });

  it('never calls her by the words of the office', () => {
    const texts = Object.values(applicationWords)
      .map((w) => w.it.toLowerCase())
      .join(' ');
    expect(texts).not.toMatch(/utent|paziente|soggett|beneficiari|\bcaso\b/);
  });

  it('measures a text of the office as hard', () => {
    expect(
      gulpease([
        'Il procedimento amministrativo di valutazione multidimensionale del soggetto beneficiario.',
      ]),
    ).toBeLessThan(40);
  });
});
