import { describe, expect, it } from 'vitest';
import { disagreements, isIdentityKeepable, missingForReferral } from '../../src/stages/people/rules.ts';
import { contactSchema, type Identity, identitySchema } from '../../src/stages/people/types.ts';
import { letterSchema, reasonSchema } from '../../src/stages/referral/types.ts';
import { birthplaceByCode } from '../../src/values/birthplace.ts';
import { parseCodiceFiscale, withoutOmocodia } from '../../src/values/codice-fiscale.ts';
import { comuneByCatastale } from '../../src/values/comuni.ts';
import { applications } from './data/applications.ts';
import { FORBIDDEN } from './forbidden-words.ts';
import type { Happening } from './happening.ts';
import { inventApplication } from './invent-application.ts';
import { inventStory } from './invent-story.ts';
import { livedIn } from './place-codes.ts';
import type { Story } from './story.ts';
import { FIRST_PEOPLE } from './telling-order.ts';

const stories = Array.from({ length: 1_500 }, (_, number) => inventStory(number));
const textsOf = (s: Story): string[] =>
  [
    s.letter.reason,
    s.letter.wishes,
    s.letter.needs,
    s.contact.howToReach,
    s.identity.mismatchReason,
    ...s.answers.flatMap((a) => [a.words, a.othersPresent]),
    ...s.steps.flatMap((step) =>
      'reason' in step
        ? [step.reason]
        : 'letter' in step
          ? [step.letter.reason, step.letter.wishes, step.letter.needs]
          : [],
    ),
    ...voicesOf(s),
    ...[...s.life, ...s.later].flatMap(wordsOfHappening),
    ...s.company.flatMap((c) => ('reason' in c ? [c.reason] : 'evidence' in c ? [c.evidence] : [])),
  ].filter((text) => text !== null);

const voicesOf = (s: Story) =>
  s.entrance?.what === 'application' ? Object.values(inventApplication(s, s.entrance, new Date())) : [];
/** Whatever words a happening has, codes among them. */
const wordsOfHappening = (h: Happening) =>
  Object.entries(h).flatMap(([key, value]) =>
    typeof value === 'string' && !['what', 'by', 'kind', 'purpose', 'route', 'thing'].includes(key)
      ? [value]
      : [],
  );

describe('each invented person', () => {
  it('has a valid codice fiscale that agrees with her data, or a reason', () => {
    for (const { identity, number } of stories) {
      expect(isIdentityKeepable(identity), `number ${number}`).toBe(true);
      expect(missingForReferral(identity), `number ${number}`).toEqual([]);
      if (identity.codiceFiscale === null) continue;
      expect(parseCodiceFiscale(identity.codiceFiscale), `number ${number}`).toEqual({
        ok: true,
        value: identity.codiceFiscale,
      });
      if (identity.mismatchReason === null) expect(disagreements(identity), `number ${number}`).toEqual([]);
      else expect(disagreements(identity), `number ${number}`).toEqual(['familyName']);
    }
  });

  it('is somebody whom the forms would take as she is', () => {
    for (const { identity, contact, number } of stories) {
      const form = (values: object) =>
        Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? '']));
      const placeName = (code: string | null) => {
        const place = birthplaceByCode(code ?? '');
        return place?.kind === 'comune'
          ? `${place.comune.name} (${place.comune.province})`
          : (place?.country.it ?? '');
      };
      const typed = { ...form(identity), birthplace: placeName(identity.birthplace) };
      expect(identitySchema.parse(typed), `number ${number}`).toEqual(identity satisfies Identity);
      expect(
        contactSchema.parse({ ...form(contact), comune: placeName(contact.comune) }),
        `number ${number}`,
      ).toEqual(contact);
    }
  });

  it('is 18 to 62 years old in 2026 and lives in a comune of her territory that exists', () => {
    for (const { identity, contact, territory } of stories) {
      const age = 2026 - Number(identity.birthDate?.slice(0, 4));
      expect(age).toBeGreaterThanOrEqual(18);
      expect(age).toBeLessThanOrEqual(62);
      expect(livedIn(territory)).toContain(comuneByCatastale(contact.comune ?? '')?.name);
    }
  });

  it('is another one than the others', () => {
    const codes = stories.flatMap(({ identity, after }) =>
      after !== null || identity.codiceFiscale === null ? [] : [withoutOmocodia(identity.codiceFiscale)],
    );
    expect(new Set(codes).size).toBe(codes.length);
    const phones = stories.map(({ contact }) => contact.phone);
    expect(new Set(phones).size).toBe(phones.length);
  });
});

describe('what is written of them', () => {
  it('never says a diagnosis or what people are called in an office', () => {
    for (const story of stories)
      for (const text of textsOf(story)) expect(text, `number ${story.number}`).not.toMatch(FORBIDDEN);
    for (const { words, wishes, declined, keptFrom } of applications)
      expect([words, wishes, declined, keptFrom].join(' ')).not.toMatch(FORBIDDEN);
  });

  it('leaves no mark of the template', () => {
    for (const story of stories)
      for (const text of textsOf(story))
        expect(text, `number ${story.number}`).not.toMatch(/[[\]{}|]|undefined|\bnull\b/);
  });

  it('is taken by the forms as it is, and long enough where a form asks for words', () => {
    for (const { letter, answers, steps } of stories) {
      expect(
        letterSchema.parse(
          Object.fromEntries(Object.entries(letter).map(([key, text]) => [key, text ?? ''])),
        ),
      ).toEqual(letter);
      for (const { words } of answers) expect(words.length).toBeGreaterThanOrEqual(10);
      for (const step of steps)
        if ('reason' in step)
          expect(reasonSchema.parse({ reason: step.reason })).toEqual({ reason: step.reason });
    }
  });

  it('does not read alike: of sixty people no two have one letter, and no core comes three times', () => {
    const reasons = stories
      .slice(0, 60)
      .flatMap(({ letter }) => (letter.reason === null ? [] : [letter.reason]));
    expect(new Set(reasons).size).toBe(reasons.length);
    const middle = reasons.map((text) => text.slice(90, 140)).filter((text) => text.length === 50);
    expect(new Set(middle).size).toBeGreaterThan(30);
  });
});

const first = stories.slice(0, FIRST_PEOPLE);
const lived = first.flatMap((s) => [...s.life, ...s.later].map((h) => ({ ...h, number: s.number })));
const peopleWith = (what: Happening['what']) =>
  new Set(lived.filter((h) => h.what === what).map((h) => h.number)).size;

describe('the paths of the first people', () => {
  const ends = first.map(({ steps }) => steps.at(-1)?.what ?? 'nothing');

  it('show every state, and answers of every kind', () => {
    for (const [end, least] of [
      ['nothing', 20],
      ['send', 14],
      ['return', 4],
      ['accept', 70],
      ['withdraw', 4],
    ] as const) {
      expect(ends.filter((e) => e === end).length, end).toBeGreaterThanOrEqual(least);
    }
    const given = new Set(first.flatMap(({ answers }) => answers.map(({ answer }) => answer)));
    expect([...given].sort()).toEqual(['agrees', 'does-not-agree', 'not-now']);
  });

  it('stand at every step of the requirements, by both ways, with papers that end soon and one that ended', () => {
    const of = (s: Story) => s.life.filter((h) => h.what === 'decided' || h.what === 'reopened').at(-1);
    const outcomes = first.map((s) => {
      const last = of(s);
      return last?.what === 'decided' ? last.outcome : last?.what;
    });
    expect(outcomes.filter((o) => o === 'eligible').length).toBeGreaterThanOrEqual(30);
    expect(outcomes.filter((o) => o === 'not-eligible').length).toBeGreaterThanOrEqual(5);
    expect(outcomes.filter((o) => o === 'reopened').length).toBeGreaterThanOrEqual(2);
    const begun = lived.filter((h) => h.what === 'checking-begun');
    expect(new Set(begun.map((h) => h.route))).toEqual(new Set(['l68', 'mental-health']));
    const charges = begun.filter((h) => h.charge === 'to-be-completed').map((h) => h.chargeIn ?? 0);
    expect(charges.length).toBeGreaterThanOrEqual(3);
    expect([charges.some((day) => day < 0), charges.some((day) => day > 0)]).toEqual([true, true]);
    expect(ends.filter((e) => e === 'accept').length - begun.length).toBeGreaterThanOrEqual(8);
    const papers = lived.filter((h) => h.what === 'paper');
    expect(papers.filter((p) => p.scan).length).toBeGreaterThanOrEqual(20);
    const left = papers.flatMap((p) => (p.expiresIn === null ? [] : [p.expiresIn]));
    expect(left.filter((days) => days > 0 && days <= 60).length).toBeGreaterThanOrEqual(10);
    expect(left).toContain(-1);
  });

  it('have somebody near, somebody who acts for them, a diary and days that come', () => {
    expect(peopleWith('close-person')).toBeGreaterThanOrEqual(18);
    expect(peopleWith('representative')).toBe(10);
    expect([peopleWith('moved'), peopleWith('died'), peopleWith('death-undone')]).toEqual([3, 2, 1]);
    expect(peopleWith('entry')).toBeGreaterThanOrEqual(40);
    expect(peopleWith('reserved-note')).toBeGreaterThanOrEqual(8);
    expect(lived.filter((h) => h.what === 'protocol').length).toBeGreaterThanOrEqual(30);
    const days = lived.flatMap((h) => (h.what === 'appointment' ? [h.inDays] : []));
    for (const [from, to] of [
      [-40, -1],
      [0, 0],
      [1, 6],
      [7, 20],
    ] as const)
      expect(days.filter((d) => from <= d && d <= to).length, `${from} to ${to}`).toBeGreaterThanOrEqual(4);
  });

  it('send nothing that she did not agree to, and go forward in time', () => {
    for (const { answers, steps, notice, number, entrance } of stories) {
      if (steps.length > 0 && entrance === null)
        expect([answers.at(-1)?.answer, notice === null], `number ${number}`).toEqual(['agrees', false]);
      const days = [...answers.map((a) => a.daysAgo), ...steps.map((s) => s.daysAgo)];
      expect(days, `number ${number}`).toEqual([...days].sort((a, b) => b - a));
      expect(Math.min(...days, 1), `number ${number}`).toBeGreaterThanOrEqual(1);
    }
  });

  it('have answers that are late, and answers that will be due within the week', () => {
    const waiting = first.flatMap(({ steps }) =>
      steps.at(-1)?.what === 'send' ? [steps.at(-1)?.daysAgo ?? 0] : [],
    );
    expect(waiting.filter((days) => days > 30).length).toBeGreaterThanOrEqual(1);
    expect(waiting.filter((days) => days > 23 && days <= 30).length).toBeGreaterThanOrEqual(1);
  });
});

it('tells the same story of a number every time', () => {
  for (const number of [0, 11, 12, 59, 777, 99_999]) expect(inventStory(number)).toEqual(inventStory(number));
  const { identity, worker, steps } = inventStory(12);
  expect({
    name: `${identity.givenName} ${identity.familyName}`,
    code: identity.codiceFiscale,
    worker,
    steps,
  }).toMatchInlineSnapshot(`
    {
      "code": "DRVLTN78D17Z100S",
      "name": "Altin Dervishi",
      "steps": [
        {
          "daysAgo": 139,
          "what": "send",
        },
        {
          "daysAgo": 130,
          "what": "accept",
        },
      ],
      "worker": "lucia.ermini@prova.example",
    }
  `);
});
