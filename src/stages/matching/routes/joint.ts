import { form, page, type Route } from '../../../platform/http/route.ts';
import { emptyForm } from '../../organisations/types.ts';
import { decideSchema, pinSchema, unpinSchema } from '../commands/read-joint-forms.ts';
import { jointAgain, jointPage, jointQuery, keep, pin, unpin } from '../pages/joint.tsx';
import {
  decide,
  decideAgain,
  decidePage,
  proposalParams,
  runPage,
  runParams,
  runQuery,
} from '../pages/joint-run.tsx';
import { jointParams } from '../pages/opened-joint.ts';

/** `decide` opens the pages of who decides on proposals; the rows are those whom the actor may read, by code or by name. */
const may = {
  read: { of: 'list', dataClass: 'match', action: 'read' },
  decide: { of: 'list', dataClass: 'match', action: 'decide' },
  keep: { of: 'list', dataClass: 'match-run', action: 'write' },
  run: { of: 'list', dataClass: 'match-run', action: 'read' },
} as const;
const joint = '/progetti/:projectId/abbinamenti';
const run = `${joint}/proposte/:runId`;

/** The URLs of the table of everybody. */
// biome-ignore format: a table, URL by URL
export const jointRoutes: readonly Route[] = [
  page({ url: joint, permission: may.read, audit: 'matching.table', params: jointParams, query: jointQuery, handler: jointPage }),
  form({ url: `${joint}/fissa`, permission: may.decide, audit: 'matching.pin', params: jointParams, body: pinSchema, handler: pin, again: jointAgain }),
  form({ url: `${joint}/libera`, permission: may.decide, audit: 'matching.unpin', params: jointParams, body: unpinSchema, handler: unpin, again: jointAgain }),
  form({ url: `${joint}/tieni`, permission: may.keep, audit: 'matching.keep-run', params: jointParams, body: emptyForm, handler: keep, again: jointAgain }),
  page({ url: run, permission: may.run, audit: 'matching.run', params: runParams, query: runQuery, handler: runPage }),
  page({ url: `${run}/:proposalId`, permission: may.decide, audit: 'matching.decision-form', params: proposalParams, handler: decidePage }),
  form({ url: `${run}/:proposalId`, permission: may.decide, audit: 'matching.decide', params: proposalParams, body: decideSchema, handler: decide, again: decideAgain }),
];
