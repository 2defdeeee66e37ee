import { firstPage } from './first-page.ts';
import type { OpenRoute } from './platform/http/open-route.ts';
import type { PublicRoute } from './platform/http/public-route.ts';
import type { Route } from './platform/http/route.ts';
import type { NavigationEntry } from './platform/http/server-context.ts';
import { outboxNavigation, outboxRoutes } from './platform/outbox/outbox-routes.ts';
import { sessionRoutes } from './platform/session/session-routes.ts';
import { planRoutes } from './stages/action-plan/routes.ts';
import { assessmentNavigation, assessmentRoutes } from './stages/assessment/routes.ts';
import { casefileNavigation, casefileRoutes } from './stages/casefile/routes.ts';
import { companyNavigation, companyRoutes } from './stages/companies/routes.ts';
import { balanceNavigation, balanceRoutes } from './stages/competency-balance/routes.ts';
import { diaryNavigation, diaryRoutes } from './stages/diary/routes.ts';
import { editorialNavigation, editorialRoutes } from './stages/editorial/routes.ts';
import { eligibilityNavigation, eligibilityRoutes } from './stages/eligibility/routes.ts';
import { feedbackPublicRoutes, feedbackRoutes } from './stages/feedback/routes.ts';
import { figurePublicRoutes, figureRoutes } from './stages/figures/routes.ts';
import { companyDoorRoutes, companyPaperRoutes } from './stages/introductions/routes/company-door.ts';
import { introductionNavigation, introductionRoutes } from './stages/introductions/routes.ts';
import { matchingNavigation, matchingRoutes } from './stages/matching/routes.ts';
import { meetingNavigation, meetingRoutes } from './stages/meetings/routes.ts';
import { cardRoutes } from './stages/needs-card/routes.ts';
import { organisationNavigation, organisationRoutes } from './stages/organisations/routes.ts';
import { peopleNavigation, peopleRoutes } from './stages/people/routes.ts';
import { placeOpenRoutes } from './stages/places/routes/links.ts';
import { offerPublicRoutes } from './stages/places/routes/offers.ts';
import { placeNavigation, placeRoutes } from './stages/places/routes.ts';
import { portalRoutes } from './stages/portal/routes.ts';
import { projectNavigation, projectRoutes } from './stages/projects/routes.ts';
import { sectionFoot } from './stages/public-site/pages/section-foot.tsx';
import { publicSiteRoutes } from './stages/public-site/routes.ts';
import { applicationOpenRoutes } from './stages/referral/routes/application.ts';
import { referralNavigation, referralRoutes } from './stages/referral/routes.ts';
import { selectionNavigation, selectionRoutes } from './stages/selection/routes.ts';

/** Every route behind the wall, in pathway order; the first page, a colleague's or a person's own, is put together here: the router, the access tests and the site map read this list. */
export const allRoutes: readonly Route[] = [
  ...organisationRoutes,
  ...projectRoutes,
  ...peopleRoutes,
  ...diaryRoutes,
  ...referralRoutes,
  ...eligibilityRoutes,
  ...meetingRoutes,
  ...selectionRoutes,
  ...assessmentRoutes,
  ...balanceRoutes,
  ...planRoutes,
  ...companyRoutes,
  ...placeRoutes,
  ...cardRoutes,
  ...matchingRoutes,
  ...introductionRoutes,
  ...companyPaperRoutes,
  ...editorialRoutes,
  ...figureRoutes,
  ...feedbackRoutes,
  ...portalRoutes,
  ...casefileRoutes.map((r) => (r.method === 'GET' && r.url === '/' ? { ...r, handler: firstPage } : r)),
  ...outboxRoutes,
];

/** Every route outside the wall. */
export const openRoutes: readonly OpenRoute[] = [
  ...sessionRoutes,
  ...applicationOpenRoutes,
  ...placeOpenRoutes,
  ...companyDoorRoutes,
];

/** Every route of the public site: no cookie, no session, the language in the address. `/` answers whoever brings no
 *  session. */
export const publicRoutes: readonly PublicRoute[] = [
  ...publicSiteRoutes,
  ...figurePublicRoutes,
  ...offerPublicRoutes(sectionFoot),
  ...feedbackPublicRoutes,
];

/** The main navigation: each entry shows to whom its page would open. */
export const navigation: readonly NavigationEntry[] = [
  ...casefileNavigation,
  ...peopleNavigation,
  ...diaryNavigation,
  ...referralNavigation,
  ...eligibilityNavigation,
  ...meetingNavigation,
  ...selectionNavigation,
  ...assessmentNavigation,
  ...balanceNavigation,
  ...companyNavigation,
  ...placeNavigation,
  ...matchingNavigation,
  ...introductionNavigation,
  ...editorialNavigation,
  ...projectNavigation,
  ...organisationNavigation,
  ...outboxNavigation,
];
