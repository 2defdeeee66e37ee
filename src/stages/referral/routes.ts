import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import type { PersonId } from '../people/types.ts';
import { agreementAgain, agreementPage, saveAgreement } from './pages/agreement.tsx';
import { letterAgain, letterPage, saveLetter } from './pages/letter.tsx';
import {
  createReferral,
  newReferralAgain,
  newReferralPage,
  newReferralSchema,
} from './pages/new-referral.tsx';
import { noticeAgain, noticePage, saveNotice } from './pages/notice.tsx';
import { reasoned } from './pages/reasoned.tsx';
import { referralAgain, referralPage, referralPageQuery } from './pages/referral.tsx';
import { referralExport, referralExportQuery, referralListPage } from './pages/referral-list.tsx';
import { referralQuery } from './pages/referral-rows.ts';
import { releaseAgain, releasePage, saveRelease } from './pages/release.tsx';
import { accept, send } from './pages/send.ts';
import { applicationNavigation, applicationRoutes } from './routes/application.ts';
import { importRoutes } from './routes/import.ts';
import { paperRoutes } from './routes/paper.ts';
import { protocolRoutes } from './routes/protocol.ts';
import {
  agreementSchema,
  emptySchema,
  letterSchema,
  noticeSchema,
  type ReferralId,
  reasonSchema,
  releaseSchema,
} from './types.ts';
import { referralWords } from './words.ts';

const params = z.object({
  personId: z.uuid().transform((id) => id as PersonId),
  referralId: z.uuid().transform((id) => id as ReferralId),
});
const base = '/persone/:personId/segnalazioni/:referralId';
const param = 'personId';
const may = {
  read: { of: 'person', dataClass: 'referral', action: 'read', param },
  write: { of: 'person', dataClass: 'referral', action: 'write', param },
  decide: { of: 'person', dataClass: 'referral', action: 'decide', param },
  letter: { of: 'person', dataClass: 'referral-letter', action: 'write', param },
  agreement: { of: 'person', dataClass: 'agreement', action: 'write', param },
  release: { of: 'person', dataClass: 'release', action: 'write', param },
  register: { of: 'list', dataClass: 'stub', action: 'register' },
} as const;
const returning = reasoned('return');
const withdrawing = reasoned('withdraw');

export const referralRoutes: readonly Route[] = [
  ...applicationRoutes,
  page({
    url: '/segnalazioni',
    permission: { of: 'list', dataClass: 'referral', action: 'read' },
    audit: 'referral.list',
    query: referralQuery,
    handler: referralListPage,
  }),
  file({
    url: '/segnalazioni/esporta',
    permission: { of: 'list', dataClass: 'referral', action: 'read' },
    audit: 'referral.export',
    query: referralExportQuery,
    handler: referralExport,
  }),
  page({
    url: '/segnalazioni/nuova',
    permission: may.register,
    audit: 'referral.new',
    handler: newReferralPage,
  }),
  form({
    url: '/segnalazioni/nuova',
    permission: may.register,
    audit: 'referral.draft',
    body: newReferralSchema,
    handler: createReferral,
    again: newReferralAgain,
  }),
  ...importRoutes,
  ...paperRoutes,
  ...protocolRoutes,
  page({
    url: base,
    permission: may.read,
    audit: 'referral.read',
    params,
    query: referralPageQuery,
    handler: referralPage,
  }),
  page({ url: `${base}/lettera`, permission: may.letter, audit: 'letter.form', params, handler: letterPage }),
  form({
    url: `${base}/lettera`,
    permission: may.letter,
    audit: 'letter.write',
    params,
    body: letterSchema,
    handler: saveLetter,
    again: letterAgain,
  }),
  page({
    url: `${base}/accordo`,
    permission: may.agreement,
    audit: 'agreement.form',
    params,
    handler: agreementPage,
  }),
  form({
    url: `${base}/accordo`,
    permission: may.agreement,
    audit: 'agreement.record',
    params,
    body: agreementSchema,
    handler: saveAgreement,
    again: agreementAgain,
  }),
  page({
    url: `${base}/informativa`,
    permission: may.agreement,
    audit: 'notice.form',
    params,
    handler: noticePage,
  }),
  form({
    url: `${base}/informativa`,
    permission: may.agreement,
    audit: 'notice.record',
    params,
    body: noticeSchema,
    handler: saveNotice,
    again: noticeAgain,
  }),
  page({
    url: `${base}/liberatorie`,
    permission: may.release,
    audit: 'release.form',
    params,
    handler: releasePage,
  }),
  form({
    url: `${base}/liberatorie`,
    permission: may.release,
    audit: 'release.record',
    params,
    body: releaseSchema,
    handler: saveRelease,
    again: releaseAgain,
  }),
  form({
    url: `${base}/invia`,
    permission: may.write,
    audit: 'referral.send',
    params,
    body: emptySchema,
    handler: send,
    again: referralAgain,
  }),
  form({
    url: `${base}/accetta`,
    permission: may.decide,
    audit: 'referral.accept',
    params,
    body: emptySchema,
    handler: accept,
    again: referralAgain,
  }),
  page({
    url: `${base}/restituisci`,
    permission: may.decide,
    audit: 'referral.return-form',
    params,
    handler: returning.page,
  }),
  form({
    url: `${base}/restituisci`,
    permission: may.decide,
    audit: 'referral.return',
    params,
    body: reasonSchema,
    handler: returning.save,
    again: returning.again,
  }),
  page({
    url: `${base}/ritira`,
    permission: may.write,
    audit: 'referral.withdraw-form',
    params,
    handler: withdrawing.page,
  }),
  form({
    url: `${base}/ritira`,
    permission: may.write,
    audit: 'referral.withdraw',
    params,
    body: reasonSchema,
    handler: withdrawing.save,
    again: withdrawing.again,
  }),
];

export const referralNavigation: readonly NavigationEntry[] = [
  { href: '/segnalazioni', label: referralWords.referrals },
  ...applicationNavigation,
];
