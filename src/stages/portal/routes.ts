import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { PlanId } from '../action-plan/types.ts';
import type { BalanceId } from '../competency-balance/types.ts';
import type { IntroductionId } from '../introductions/types.ts';
import type { PersonId } from '../people/types.ts';
import { answerCardPage, sayCardAnswer } from './pages/answer-card.tsx';
import { answerProposalPage, sayAnswer } from './pages/answer-proposal.tsx';
import { herCardAgain, herCardPage, takeBackCard } from './pages/her-card.tsx';
import { herDocument } from './pages/her-documents.ts';
import { workQuery } from './pages/her-url.ts';
import { homePage, homeQuery } from './pages/home.tsx';
import { proposalPage } from './pages/proposal.tsx';
import { proposalsPage } from './pages/proposals.tsx';
import { balanceToSignAgain, balanceToSignPage, signBalance } from './pages/sign-balance.tsx';
import { planToSignAgain, planToSignPage, signPlan } from './pages/sign-plan.tsx';
import {
  cardAnswerSchema,
  cardAnswers,
  proposalAnswerSchema,
  proposalAnswers,
  shownSchema,
} from './types.ts';

const her = z.object({ personId: z.uuid().transform((id) => id as PersonId) });
const ofDocument = her.extend({ documentId: z.uuid() });
const ofBalance = her.extend({
  balanceId: z.uuid().transform((id) => id as BalanceId),
  subject: z.enum(['contract', 'session', 'synthesis']),
  subjectId: z.uuid(),
});
const ofPlan = her.extend({ planId: z.uuid().transform((id) => id as PlanId) });

const ofProposal = her.extend({ introductionId: z.uuid().transform((id) => id as IntroductionId) });
const ofAnswer = ofProposal.extend({ answer: z.enum(proposalAnswers) });
const ofCardAnswer = her.extend({ answer: z.enum(cardAnswers) });

// Signing is hers alone: whoever may sign as her is she.
const param = 'personId';
const may = {
  balance: { of: 'person', dataClass: 'balance', action: 'sign', param },
  plan: { of: 'person', dataClass: 'plan', action: 'sign', param },
  introduction: { of: 'person', dataClass: 'introduction', action: 'sign', param },
  card: { of: 'person', dataClass: 'needs-card', action: 'sign', param },
} as const;
const balance = '/mio/:personId/bilancio/:balanceId/:subject/:subjectId';
const plan = '/mio/:personId/piano/:planId';
const proposals = '/mio/:personId/proposte';
const answer = `${proposals}/:introductionId/:answer`;
const card = '/mio/:personId/scheda';

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const portalRoutes: readonly Route[] = [
  page({ url: '/mio/:personId', permission: may.plan, audit: 'own.read', params: her, query: homeQuery, handler: homePage }),
  page({ url: balance, permission: may.balance, audit: 'own.balance', params: ofBalance, handler: balanceToSignPage }),
  form({ url: `${balance}/firma`, permission: may.balance, audit: 'own.sign-balance', params: ofBalance, body: shownSchema, handler: signBalance, again: balanceToSignAgain }),
  page({ url: plan, permission: may.plan, audit: 'own.plan', params: ofPlan, handler: planToSignPage }),
  form({ url: `${plan}/firma`, permission: may.plan, audit: 'own.sign-plan', params: ofPlan, body: shownSchema, handler: signPlan, again: planToSignAgain }),
  page({ url: proposals, permission: may.introduction, audit: 'own.proposals', params: her, query: workQuery, handler: proposalsPage }),
  page({ url: `${proposals}/:introductionId`, permission: may.introduction, audit: 'own.proposal', params: ofProposal, query: workQuery, handler: proposalPage }),
  page({ url: answer, permission: may.introduction, audit: 'own.answer-form', params: ofAnswer, handler: (asked) => answerProposalPage(asked) }),
  form({ url: answer, permission: may.introduction, audit: 'own.answer', params: ofAnswer, body: proposalAnswerSchema, handler: sayAnswer, again: answerProposalPage }),
  page({ url: card, permission: may.card, audit: 'own.card', params: her, query: workQuery, handler: herCardPage }),
  form({ url: `${card}/ritira`, permission: may.card, audit: 'own.take-card-back', params: her, body: z.strictObject({}), handler: takeBackCard, again: herCardAgain }),
  page({ url: `${card}/:answer`, permission: may.card, audit: 'own.card-answer-form', params: ofCardAnswer, handler: (asked) => answerCardPage(asked) }),
  form({ url: `${card}/:answer`, permission: may.card, audit: 'own.card-answer', params: ofCardAnswer, body: cardAnswerSchema, handler: sayCardAnswer, again: answerCardPage }),
  file({ url: '/mio/:personId/documenti/:documentId', permission: may.plan, audit: 'own.document', params: ofDocument, handler: herDocument }),
];
