import type { Asked } from '../../../platform/http/asked.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { listWaitingPlans } from '../../action-plan/store/waiting.ts';
import { listWaitingAssessments } from '../../assessment/store/waiting.ts';
import { listWaitingCompanySteps } from '../../companies/store/waiting.ts';
import { listWaitingBalances } from '../../competency-balance/store/waiting.ts';
import { listPagesToRead } from '../../feedback/store/waiting.ts';
import { sectionNames } from '../../feedback/words/sections.ts';
import { listWaitingIntroductions } from '../../introductions/store/waiting.ts';
import { listWaitingMatches } from '../../matching/store/waiting.ts';
import { listWaitingItems, listWaitingMeetings } from '../../meetings/store/waiting.ts';
import { listWaitingCards } from '../../needs-card/store/waiting.ts';
import type { PersonId } from '../../people/types.ts';
import { listWaitingOffers } from '../../places/store/offers.ts';
import { listWaitingPlaces } from '../../places/store/waiting.ts';
import { listLateProcedures, listWaitingCandidacies } from '../../selection/store/waiting.ts';
import type { Waiting } from '../types.ts';

type Of = { personId: PersonId; due: CalendarDay | null };

/** A row about a person: what, of which record, below her page. */
const hers = (of: Of, thing: Waiting['thing'], subjectId: string, below: string): Waiting => ({
  thing,
  subjectId,
  personId: of.personId,
  href: `/persone/${of.personId}/${below}`,
  due: of.due,
});

const planPages = {
  'begin-plan': '',
  'finish-plan': '',
  'sign-plan': '/firma',
  'confirm-plan-paper': '',
  'review-plan': '/revisione',
} as const;

/** What waits for the reader after the requirements: meetings and what was decided in them, selections, assessments,
 *  balances, plans, cards, introductions. One statement a source.
 *  @param only what concerns these people alone */
export async function waitingLater(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'now' | 'language'>,
  today: CalendarDay,
  only?: readonly PersonId[],
): Promise<Waiting[]> {
  const { tx } = asked;
  const items = await listWaitingItems(tx, today, only);
  const candidacies = await listWaitingCandidacies(tx, today, only);
  const assessments = await listWaitingAssessments(tx, today, only);
  const balances = await listWaitingBalances(tx, today, only);
  const plans = await listWaitingPlans(tx, today, only);
  const matches = await listWaitingMatches(tx, today, only);
  const cards = await listWaitingCards(tx, today, only);
  const introductions = await listWaitingIntroductions(tx, today, only);
  return [
    ...(only === undefined ? await withoutPerson(asked, today) : []),
    ...items.map((i) => hers(i, i.what, i.itemId, `riunioni/${i.itemId}`)),
    ...candidacies.map((c) => hers(c, c.what, c.candidacyId, `selezione/${c.candidacyId}`)),
    ...assessments.map((a) =>
      a.evaluationId === null
        ? hers(a, a.what, a.caseId, `valutazione/${a.caseId}/nuova`)
        : hers(a, a.what, a.evaluationId, `valutazione/${a.caseId}/${a.evaluationId}`),
    ),
    ...balances.map((b) => hers(b, b.what, b.subjectId, `bilancio/${b.caseId}${b.below}`)),
    ...plans.map((p) => hers(p, p.what, p.caseId, `piano/${p.caseId}${planPages[p.what]}`)),
    ...matches.map((m) =>
      m.what === 'write-search'
        ? hers(m, m.what, m.caseId, 'lavoro')
        : { ...hers(m, m.what, m.caseId, ''), href: `/abbinamenti/persona/${m.personId}` },
    ),
    ...cards.map((c) => hers(c, c.what, c.caseId, `scheda/${c.caseId}`)),
    ...introductions.map((i) => hers(i, i.what, i.introductionId, `presentazioni/${i.introductionId}`)),
  ];
}

/** Meetings, selections past their term, steps promised to companies: about no single person. */
async function withoutPerson(
  { tx, now, language }: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'now' | 'language'>,
  today: CalendarDay,
): Promise<Waiting[]> {
  const meetings = (await listWaitingMeetings(tx, now)).map(
    (m): Waiting => ({
      thing: m.what,
      subjectId: m.meetingId,
      personId: null,
      title: m.title,
      href: `/riunioni/${m.meetingId}`,
      due: m.due,
    }),
  );
  const late = (await listLateProcedures(tx, today)).map(
    (p): Waiting => ({
      thing: 'close-selection',
      subjectId: p.procedureId,
      personId: null,
      title: p.title,
      href: `/progetti/${p.projectId}/selezioni/${p.procedureId}`,
      due: p.due,
    }),
  );
  const companies = (await listWaitingCompanySteps(tx, today)).map(
    (c): Waiting => ({
      thing: c.what,
      subjectId: c.companyId,
      personId: null,
      title: `${c.companyName}: ${c.step}`,
      href: `/aziende/${c.companyId}`,
      due: c.due,
    }),
  );
  const places = (await listWaitingPlaces(tx, today)).map(
    (p): Waiting => ({
      thing: p.what,
      subjectId: p.id,
      personId: null,
      title: `${p.title}, ${p.company}`,
      href: p.href,
      due: p.due,
    }),
  );
  const offers = (await listWaitingOffers(tx)).map(
    (o): Waiting => ({
      thing: 'answer-offer',
      subjectId: o.id,
      personId: null,
      title: o.company,
      href: o.href,
      due: o.due,
    }),
  );
  const read = (await listPagesToRead(tx, sectionNames(language))).map(
    (p): Waiting => ({
      thing: 'read-feedback',
      subjectId: p.key,
      personId: null,
      title: p.title,
      href: `/redazione/valutazioni/${p.key}`,
      due: null,
    }),
  );
  return [...meetings, ...late, ...companies, ...places, ...offers, ...read];
}
