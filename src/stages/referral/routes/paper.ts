import { z } from 'zod';
import { file, form, page, type Route } from '../../../platform/http/route.ts';
import type { PersonId } from '../../people/types.ts';
import { paperPage } from '../pages/paper.tsx';
import { paperFile, paperPreview } from '../pages/paper-file.ts';
import {
  paperFiles,
  paperSchema,
  papersAgain,
  papersPage,
  papersQuery,
  savePaper,
} from '../pages/papers.tsx';
import type { ReferralId } from '../types.ts';

const referral = {
  personId: z.uuid().transform((id) => id as PersonId),
  referralId: z.uuid().transform((id) => id as ReferralId),
};
const params = z.object(referral);
const ofPaper = { ...referral, paperId: z.uuid() };
const papers = '/persone/:personId/segnalazioni/:referralId/carte';
const aPaper = `${papers}/:paperId`;
const letter = { of: 'person', dataClass: 'referral-letter', param: 'personId' } as const;
const read = { ...letter, action: 'read' } as const;
const write = { ...letter, action: 'write' } as const;

/** The papers of a referral: for whoever reads its letter. */
export const paperRoutes: readonly Route[] = [
  page({
    url: papers,
    permission: read,
    audit: 'paper.list',
    params,
    query: papersQuery,
    handler: papersPage,
  }),
  form({
    url: papers,
    permission: write,
    audit: 'paper.add',
    params,
    body: paperSchema,
    files: paperFiles,
    handler: savePaper,
    again: papersAgain,
  }),
  page({ url: aPaper, permission: read, audit: 'paper.read', params: z.object(ofPaper), handler: paperPage }),
  file({
    url: `${aPaper}/file`,
    permission: read,
    audit: 'paper.download',
    params: z.object(ofPaper),
    handler: paperFile,
  }),
  file({
    url: `${aPaper}/anteprima/:page`,
    permission: read,
    audit: 'paper.look-at',
    params: z.object({ ...ofPaper, page: z.coerce.number().int().min(1).max(200) }),
    handler: paperPreview,
  }),
];
