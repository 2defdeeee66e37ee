import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { CaseId } from '../eligibility/types.ts';
import { emptyForm } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import { answerForm, answerPage, saveAnswer } from './pages/answer.tsx';
import { cardAgain, cardPage, doneQuery } from './pages/card.tsx';
import { begin, offer } from './pages/card-deeds.ts';
import { cardPdf } from './pages/card-pdf.ts';
import { hoursForm, hoursPage, saveHours } from './pages/hours.tsx';
import { needsForm, needsPage, saveNeeds } from './pages/needs.tsx';
import { revokeForm, revokePage, saveRevocation } from './pages/revoke.tsx';
import { saidForm, saidPage, saveSaid } from './pages/said.tsx';

const params = z.object({
  personId: z.uuid().transform((id) => id as PersonId),
  caseId: z.uuid().transform((id) => id as CaseId),
});
const param = 'personId';
const read = { of: 'person', dataClass: 'needs-card', action: 'read', param } as const;
const write = { of: 'person', dataClass: 'needs-card', action: 'write', param } as const;
const base = '/persone/:personId/scheda/:caseId';

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const cardRoutes: readonly Route[] = [
  page({ url: base, permission: read, audit: 'needs-card.read', params, query: doneQuery, handler: cardPage }),
  form({ url: `${base}/comincia`, permission: write, audit: 'needs-card.draft', params, body: emptyForm, handler: begin, again: cardAgain }),
  form({ url: `${base}/metti-davanti`, permission: write, audit: 'needs-card.offer', params, body: emptyForm, handler: offer, again: cardAgain }),
  page({ url: `${base}/voci`, permission: write, audit: 'needs-card.needs-form', params, handler: (asked) => needsPage(asked) }),
  form({ url: `${base}/voci`, permission: write, audit: 'needs-card.write-needs', params, body: needsForm, handler: saveNeeds, again: needsPage }),
  page({ url: `${base}/orario`, permission: write, audit: 'needs-card.hours-form', params, handler: (asked) => hoursPage(asked) }),
  form({ url: `${base}/orario`, permission: write, audit: 'needs-card.write-hours', params, body: hoursForm, handler: saveHours, again: hoursPage }),
  page({ url: `${base}/detto`, permission: write, audit: 'needs-card.said-form', params, handler: (asked) => saidPage(asked) }),
  form({ url: `${base}/detto`, permission: write, audit: 'needs-card.write-said', params, body: saidForm, handler: saveSaid, again: saidPage }),
  page({ url: `${base}/risposta`, permission: write, audit: 'needs-card.answer-form', params, handler: (asked) => answerPage(asked) }),
  form({ url: `${base}/risposta`, permission: write, audit: 'needs-card.answer', params, body: answerForm, handler: saveAnswer, again: answerPage }),
  page({ url: `${base}/ritira`, permission: write, audit: 'needs-card.revoke-form', params, handler: (asked) => revokePage(asked) }),
  form({ url: `${base}/ritira`, permission: write, audit: 'needs-card.revoke', params, body: revokeForm, handler: saveRevocation, again: revokePage }),
  file({ url: `${base}/foglio`, permission: read, audit: 'needs-card.paper', params, handler: cardPdf('official') }),
  file({ url: `${base}/foglio-facile`, permission: read, audit: 'needs-card.easy-paper', params, handler: cardPdf('easy') }),
];
