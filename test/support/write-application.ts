import { tokenHash } from '../../src/platform/crypto/token.ts';
import { csrfToken } from '../../src/platform/http/csrf.ts';
import { applicationPaths } from '../../src/stages/referral/pages/application-paths.ts';
import { type ApplicationStep, applicationSteps } from '../../src/stages/referral/types.ts';
import type { Answer, Browser, HttpWorld } from './http-world.ts';

type Answers = Partial<Record<ApplicationStep, Record<string, string>>>;

/** What somebody writes who fills the form herself. */
export const ownAnswers = {
  writer: { writer: 'herself' },
  name: { givenName: 'Ada', familyName: 'Bruni' },
  birth: { birthDate: '07/03/1985', birthplace: 'Firenze' },
  'tax-code': { codiceFiscale: '' },
  home: { comune: '', otherComune: 'Massa', address: 'Via Roma 1' },
  contact: { phone: '055 123456', email: '', howToReach: '' },
  wishes: { wishes: 'Un lavoro con le piante' },
  kind: { kind: 'unknown' },
  service: { followed: 'no' },
  'kept-from': { keptFrom: '' },
  notice: { noticeRead: 'yes' },
  agreement: { answer: 'agrees', words: 'Voglio provare a lavorare' },
} as const satisfies Answers;

/** What her representative writes, who says yes; she says no. */
export const dissentAnswers = {
  ...ownAnswers,
  writer: { writer: 'representative' },
  representative: {
    representativeName: 'Bruno Bruni',
    representativeKind: 'amministratore-di-sostegno',
    representativeContact: '',
    court: 'Tribunale di Firenze',
    decreeNumber: '12/2024',
    decreeFrom: '01/02/2024',
    decreeUntil: '',
  },
  agreement: {
    answer: 'does-not-agree',
    words: 'Non voglio, voglio restare a casa',
    representativeAnswer: 'agrees',
  },
} as const satisfies Answers;

/** A screen of somebody without an account: `code` once she has begun. */
export type Applicant = Browser & { code: string };

/** Begins an application. @returns the answer to the first form, and the screen that goes on */
export async function beginApplication(h: HttpWorld): Promise<Applicant> {
  const answer = await h.anybody.post('/domanda', { projectId: h.world.projectId, sito: '' });
  const code = cookieOf(answer, 'domanda');
  if (code === undefined) throw new Error(`No application began: ${answer.status}.`);
  return { ...atScreen(h, code), code };
}

/** A screen that holds a code. */
export function atScreen(h: HttpWorld, code: string): Browser {
  return h.browser(`visita=somebody; domanda=${code}`, csrfToken('somebody'));
}

/** Answers every question. @throws where one is not taken */
export async function answerAll(browser: Browser, answers: Answers): Promise<void> {
  for (const step of applicationSteps) {
    const fields = answers[step];
    if (fields === undefined) continue;
    const answer = await browser.post(`/domanda/${applicationPaths[step]}`, { ...fields, way: 'after' });
    if (answer.status !== 303) throw new Error(`${step}: ${answer.status}`);
  }
}

/** A whole application, sent. @returns its screen and its id */
export async function sentApplication(
  h: HttpWorld,
  answers: Answers = ownAnswers,
): Promise<Applicant & { id: string }> {
  const applicant = await beginApplication(h);
  await answerAll(applicant, answers);
  const sent = await applicant.post('/domanda/invia', {});
  if (sent.location !== '/domanda/ricevuta') throw new Error(`Not sent: ${sent.status}.`);
  const [row] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.application where resume_hash = $1',
    [tokenHash(applicant.code)],
  );
  return { ...applicant, id: row?.id ?? '' };
}

/** Value of a cookie that an answer sets. */
export function cookieOf(answer: Answer, name: string): string | undefined {
  const set = [answer.headers['set-cookie']].flat().map(String);
  return set.map((c) => new RegExp(`^${name}=([^;]*)`).exec(c)?.[1]).find((v) => v !== undefined);
}
