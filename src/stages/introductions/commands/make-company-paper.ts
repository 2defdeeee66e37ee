import { randomInt, randomUUID } from 'node:crypto';
import { sealUnderLink } from '../../../platform/crypto/link-seal.ts';
import { newToken, tokenHash } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { addDays, type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { romeInstant } from '../../../values/rome-time.ts';
import { findCase } from '../../eligibility/store/cases.ts';
import { findToldProject } from '../../needs-card/commands/find-told-project.ts';
import { saidBy } from '../../needs-card/rules.ts';
import { findAgreedCard } from '../../needs-card/store/cards.ts';
import { type CompanySafe, type CompanySafeInput, companySafe } from '../../needs-card/types.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { introductionEvents } from '../events.ts';
import { type CompanyPaperMail, companyPaperMail } from '../mails/company-paper-mail.ts';
import {
  MOST_PAPERS,
  markedText,
  mayGivePaper,
  type PaperProblem,
  paperDayProblem,
} from '../rules/company-paper.ts';
import { insertCompanyPaper, listCompanyPapers } from '../store/company-papers.ts';
import { findIntroductionWords } from '../store/introductions.ts';
import { listOfferedPlaces } from '../store/offered-places.ts';
import type { Introduction } from '../types.ts';

/** What an operator says of a paper; all the rest comes from what she agreed to. `lastDay`: it opens until its end in Italy. */
export type NewCompanyPaper = Pick<CompanySafeInput, 'addressee' | 'coach' | 'substitute'> & {
  appointment: CompanySafe['appointment'];
  lastDay: CalendarDay;
};

/** A no: its code, and the field of the form it concerns. */
export type PaperRefusal = { ok: false; code: PaperProblem | 'absent'; field: string };
const refuse = (code: PaperRefusal['code'], field = ''): PaperRefusal => ({ ok: false, code, field });

/** Makes what a company can open of an introduction: a sheet of a type that holds nothing else, sealed under a link and a
 *  number of six digits. Neither is kept: a lost number is a new paper.
 *  @param publicUrl address people type, without a path
 *  @returns the link and the number, to be handed over now, and the mail that brings the link
 *  @refuses 'not-in-this-state' before her agreement and after the end; 'card-missing' without a card she agrees to today;
 *    'no-lead'; 'too-many-papers' (five that open); 'expiry-past', 'expiry-too-late' (over 30 days); 'appointment-past';
 *    'hour-does-not-exist'; 'names-health', 'names-service', 'names-identity' for a text that says more; 'absent' for who
 *    may not read her name */
export async function makeCompanyPaper(
  tx: Tx,
  introduction: Introduction,
  paper: NewCompanyPaper,
  publicUrl: string,
  now: Date,
): Promise<{ ok: true; id: string; token: string; pin: string; mail: CompanyPaperMail } | PaperRefusal> {
  if (!mayGivePaper(introduction.state)) return refuse('not-in-this-state');
  const today = dayInRome(now);
  const days = paperDayProblem(paper.lastDay, today);
  if (days !== undefined) return refuse(days, 'lastDay');
  const { appointment } = paper;
  if (appointment !== null && appointment.day < today) return refuse('appointment-past', 'day');
  if (appointment !== null && !romeInstant(appointment.day, appointment.at).ok)
    return refuse('hour-does-not-exist', 'at');
  const open = (await listCompanyPapers(tx, introduction.id)).filter(
    (p) => p.revokedAt === null && p.expiresAt > now,
  );
  if (open.length >= MOST_PAPERS) return refuse('too-many-papers');
  const input = await sheetOf(tx, introduction, paper, today);
  if ('ok' in input) return input;
  const marked = markedText(input);
  if (marked !== undefined) return refuse(marked.code, marked.field);
  const token = newToken();
  const pin = String(randomInt(1_000_000)).padStart(6, '0');
  const id = randomUUID();
  const sealed = await sealUnderLink(token, pin, JSON.stringify(companySafe(input)));
  await insertCompanyPaper(tx, introduction, {
    id,
    tokenHash: tokenHash(token),
    sealed,
    madeAt: now,
    expiresAt: endOf(paper.lastDay),
  });
  await appendEvent(tx, {
    kind: introductionEvents['paper-made'],
    territoryId: introduction.territoryId,
    personId: introduction.personId,
    caseId: introduction.caseId,
  });
  return {
    ok: true,
    id,
    token,
    pin,
    mail: companyPaperMail(`${publicUrl}/presentazione/${token}`, paper.lastDay),
  };
}

/** What the sheet says, from her card, from what she chose for this company, and from the operator; field by field, so that
 *  nothing comes along. */
async function sheetOf(
  tx: Tx,
  introduction: Introduction,
  paper: NewCompanyPaper,
  madeOn: CalendarDay,
): Promise<CompanySafeInput | PaperRefusal> {
  const card = await findAgreedCard(tx, introduction.caseId);
  if (card === undefined) return refuse('card-missing');
  const standing = await findCase(tx, introduction.caseId);
  const identity = await findIdentity(tx, introduction.personId);
  const words = await findIntroductionWords(tx, introduction.id);
  const place = (await listOfferedPlaces(tx, [introduction.placeId])).get(introduction.placeId);
  if (standing === undefined || identity === undefined || words === undefined || place === undefined)
    return refuse('absent');
  const told = await findToldProject(tx, standing);
  if (told === null) return refuse('no-lead');
  const { hours, agreedAbsences, needs } = card.content;
  return {
    addressee: paper.addressee,
    name: `${identity.givenName} ${identity.familyName}`,
    hours,
    agreedAbsences,
    needs: needs.map((n) => n.words),
    said: saidBy(words.said ?? [], paper.addressee),
    coach: paper.coach,
    substitute: paper.substitute,
    project: told.project,
    body: told.body,
    place: place.title,
    appointment: paper.appointment,
    madeOn,
  };
}

/** The first instant of the day after, in Italy. */
function endOf(lastDay: CalendarDay): Date {
  const end = romeInstant(addDays(lastDay, 1), '00:00');
  if (!end.ok) throw new Error('Midnight always exists in Italy.');
  return end.instant;
}
