import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { PlanId } from '../action-plan/types.ts';
import type { BalanceId } from '../competency-balance/types.ts';
import type { PersonId } from '../people/types.ts';
import { herDocument } from './pages/her-documents.ts';
import { homePage, homeQuery } from './pages/home.tsx';
import { balanceToSignAgain, balanceToSignPage, signBalance } from './pages/sign-balance.tsx';
import { planToSignAgain, planToSignPage, signPlan } from './pages/sign-plan.tsx';
import { shownSchema } from './types.ts';

const her = z.object({ personId: z.uuid().transform((id) => id as PersonId) });
const ofDocument = her.extend({ documentId: z.uuid() });
const ofBalance = her.extend({
  balanceId: z.uuid().transform((id) => id as BalanceId),
  subject: z.enum(['contract', 'session', 'synthesis']),
  subjectId: z.uuid(),
});
const ofPlan = her.extend({ planId: z.uuid().transform((id) => id as PlanId) });

// Signing is hers alone: whoever may sign as her is she.
const param = 'personId';
const may = {
  balance: { of: 'person', dataClass: 'balance', action: 'sign', param },
  plan: { of: 'person', dataClass: 'plan', action: 'sign', param },
} as const;
const balance = '/mio/:personId/bilancio/:balanceId/:subject/:subjectId';
const plan = '/mio/:personId/piano/:planId';

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const portalRoutes: readonly Route[] = [
  page({ url: '/mio/:personId', permission: may.plan, audit: 'own.read', params: her, query: homeQuery, handler: homePage }),
  page({ url: balance, permission: may.balance, audit: 'own.balance', params: ofBalance, handler: balanceToSignPage }),
  form({ url: `${balance}/firma`, permission: may.balance, audit: 'own.sign-balance', params: ofBalance, body: shownSchema, handler: signBalance, again: balanceToSignAgain }),
  page({ url: plan, permission: may.plan, audit: 'own.plan', params: ofPlan, handler: planToSignPage }),
  form({ url: `${plan}/firma`, permission: may.plan, audit: 'own.sign-plan', params: ofPlan, body: shownSchema, handler: signPlan, again: planToSignAgain }),
  file({ url: '/mio/:personId/documenti/:documentId', permission: may.plan, audit: 'own.document', params: ofDocument, handler: herDocument }),
];
