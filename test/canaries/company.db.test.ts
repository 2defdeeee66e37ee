import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { findCase } from '../../src/stages/eligibility/store/cases.ts';
import { answerProposal } from '../../src/stages/introductions/commands/answer-proposal.ts';
import { makeCompanyPaper } from '../../src/stages/introductions/commands/make-company-paper.ts';
import { anIntroduction, aProposal, herYes } from '../../src/stages/introductions/fixtures.ts';
import { findIntroduction } from '../../src/stages/introductions/store/introductions.ts';
import { aCardContent, anAgreedCard, anOfferedCard } from '../../src/stages/needs-card/fixtures.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { hasPrograms, inFolder, run } from '../outputs/programs.ts';
import { type Answer, type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { plantOffer } from '../support/plant-offer.ts';
import { plantEveryField } from './plant-every-field.ts';
import { type Followed, plantFollowed } from './plant-followed.ts';
import { plantedWords } from './planted-words.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const { canary, note, found, words } = plantedWords('c');

/** What an answer holds, in all the ways in which it can be read: headers, text, raw bytes, a PDF's text and what travels
 *  with it. */
async function readAll(url: string, answer: Answer): Promise<string> {
  const texts = [url, JSON.stringify(answer.headers), answer.text, answer.bytes.toString('latin1')];
  if (answer.headers['content-type'] === 'application/pdf' && hasPrograms('pdftotext', 'pdfinfo'))
    await inFolder(async (folder) => {
      const file = join(folder, 'one.pdf');
      writeFileSync(file, answer.bytes);
      texts.push(await run('pdftotext', '-layout', file, '-'), await run('pdfinfo', file));
    });
  return texts.join('\n');
}

/** Her yes to a place, and the paper for its company.
 *  @param plants puts a word into every field before the paper is made */
async function introduce(her: Followed, needs: string, plants = true) {
  const { placeId } = await plantOffer(h.db, h.world, her.coach);
  const by = { accountId: her.coach, requestId: 'test' };
  const today = dayInRome(h.clock.now);
  const introduction = await withActor(h.db.doors, by, async (tx) => {
    const standing = await findCase(tx, her.caseId);
    if (standing === undefined) throw new Error('no case');
    const said = [
      { words: `Lo dico io: ${canary()}`, by: 'herself' as const, to: ['tutor' as const] },
      { words: `Solo a chi dirige: ${canary()}`, by: 'coach' as const, to: ['owner' as const] },
      { words: `A nessuno: ${canary()}`, by: 'coach' as const, to: [] },
    ];
    await anAgreedCard(tx, standing, h.clock.now, {
      ...aCardContent,
      needs: [{ code: null, words: needs }],
      said,
    });
    // A newer version that waits for her is not hers yet.
    await anOfferedCard(tx, standing, h.clock.now, {
      ...aCardContent,
      needs: [{ code: null, words: `Non ancora: ${canary()}` }],
    });
    const proposed = await anIntroduction(tx, standing, placeId, today);
    const done = await answerProposal(tx, proposed, { ...herYes(today), said, words: note() }, today);
    if (!done.ok) throw new Error(done.code);
    const found = await findIntroduction(tx, proposed.id);
    if (found === undefined) throw new Error('no introduction');
    return found;
  });
  // Everybody else's words too: a mistaken person is a leak like any other.
  const people = plants ? await h.db.asSuperuser<{ id: string }>('select id from app.person') : [];
  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const { id } of people) counts.set(id, await plantEveryField(h, id, by, canary));
  const made = await withActor(h.db.doors, by, (tx) =>
    makeCompanyPaper(
      tx,
      introduction,
      {
        addressee: 'tutor',
        coach: { name: 'Gino Landi', phone: '055 123456', hours: '8–16' },
        substitute: { name: 'Rita Poli', phone: '055 654321', hours: '8–12' },
        appointment: { day: addDays(today, 2), at: '10:00', minutes: 60, where: 'Via dei Prati 1' },
        lastDay: addDays(today, 10),
      },
      'https://accompagna.example',
      h.clock.now,
    ),
  );
  if (!made.ok) throw new Error(`${made.code} ${made.field}`);
  return { made, introduction, planted: counts.get(her.personId) ?? new Map<string, number>() };
}

/** Every page, file, header and address that a company can reach, in both languages, and the mail that brings the link. */
async function reached(made: { token: string; pin: string; mail: { subject: string; text: string } }) {
  const door = `/presentazione/${made.token}`;
  const outputs = [`${made.mail.subject}\n${made.mail.text}`];
  for (const language of ['it', 'en']) {
    const company = h.browser(`${h.anybody.cookie}; lingua=${language}`, '');
    const csrf = /name="_csrf" value="([^"]+)"/.exec((await company.get(door)).text)?.[1] ?? '';
    const sends = (path: string, pin: string) => company.post(`${door}${path}`, { pin, _csrf: csrf });
    outputs.push(await readAll(door, await company.get(door)));
    for (const path of ['', '/foglio', '/parete', '/agenda']) {
      const answer = await sends(path, made.pin);
      expect(answer.status, path).toBe(200);
      outputs.push(await readAll(`${door}${path}`, answer));
    }
    h.clock.now = new Date(h.clock.now.getTime() + 1_800_000);
    outputs.push(await readAll(door, await sends('', '000 000')));
    outputs.push(await readAll('/posto/x', await company.get('/posto/x')));
    outputs.push(await readAll('/presentazione/x/foglio', await company.get('/presentazione/x/foglio')));
  }
  return outputs;
}

it('lets none of two hundred planted words reach a company, and lets none of her numbers through', async () => {
  const her = await plantFollowed(h, canary, note);
  const { made, introduction, planted } = await introduce(her, 'Istruzioni scritte, una alla volta');
  expect([...planted.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(60);
  expect(words.length).toBeGreaterThanOrEqual(200);
  const wanted = [
    'referral_letter',
    'evidence',
    'body_function_sheet',
    'functional_sheet',
    'balance_entry',
    'plan_goal',
    'diary_entry',
    'reserved_note',
    'meeting_item',
    'match_reason',
    'company_excluded',
    'needs_card_answer',
    'introduction_step',
    'person_identity',
    'person_contact',
    'limitation',
    'job_search',
    'representative',
    'selection_decision',
  ];
  expect(wanted.filter((table) => (planted.get(table) ?? 0) === 0)).toEqual([]);
  const outputs = await reached(made);
  expect(outputs.length).toBe(17);
  const all = outputs.join('\n');
  expect(all).toContain('Istruzioni scritte, una alla volta');
  expect(found(all)).toEqual([]);
  // The proposal was made in her words: it is for her.
  expect(all).not.toContain(aProposal.followedBy);
  const [row] = await h.db.asSuperuser<{ code: string }>('select code from app.person where id = $1', [
    her.personId,
  ]);
  for (const telling of [
    her.personId,
    her.caseId,
    introduction.id,
    row?.code ?? 'none',
    'SerD',
    'Salute mentale',
    'UF ',
    'Azienda USL di prova',
    'Orario concordato: non',
  ])
    expect(all, telling).not.toContain(telling);
  // What opens is said by nobody but its holder: neither its link nor its number is in a log.
  expect(h.log.join('\n')).not.toContain(made.token);
  expect(found(h.log.join('\n'))).toEqual([]);
  // A leak would be seen: a planted word that she lets stand in the card is found in pages and papers alike.
  const leaking = await introduceAgain(her);
  const seen = (await reached(leaking.made)).filter((text) => found(text).includes(leaking.word));
  expect(seen.length).toBeGreaterThanOrEqual(hasPrograms('pdftotext', 'pdfinfo') ? 4 : 2);
}, 600_000);

/** The same with a planted word in what a company does read. The first introduction is over by then. */
async function introduceAgain(her: Followed) {
  const word = canary();
  await h.db.asSuperuser(
    "update app.needs_card set state = 'superseded' where case_id = $1 and state in ('agreed', 'to-agree')",
    [her.caseId],
  );
  return { word, ...(await introduce(her, `Parola ${word}`, false)) };
}
