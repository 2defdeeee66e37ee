import { z } from 'zod';
import { form, page, type Route } from '../../../platform/http/route.ts';
import type { ProjectId } from '../../projects/types.ts';
import { proposeSchema, scoreSchema, weightsSchema } from '../commands/read-forms.ts';
import { forPersonPage } from '../pages/for-person.tsx';
import { forPlacePage } from '../pages/for-place.tsx';
import { hubAgain, hubPage, refreshPoints } from '../pages/hub.tsx';
import { quickQuery } from '../pages/opened-quick.ts';
import { propose, proposeAgain, proposePage, proposeQuery } from '../pages/propose.tsx';
import { saveWeights, weightsAgain, weightsPage, weightsQuery } from '../pages/weights.tsx';

const place = z.object({ placeId: z.uuid() });
const person = z.object({ personId: z.uuid() });
const project = z.object({ projectId: z.uuid().transform((id) => id as ProjectId) });

const param = 'personId';
/** The pages open to who may know of matching at all; the database shows each the people she may read, by name or by code. */
const may = {
  enter: { of: 'list', dataClass: 'match-run', action: 'read' },
  score: { of: 'list', dataClass: 'match', action: 'write' },
  readHers: { of: 'person', dataClass: 'match', action: 'read', param },
  decide: { of: 'person', dataClass: 'match', action: 'decide', param },
  weigh: { of: 'list', dataClass: 'project', action: 'write' },
} as const;
const hub = '/abbinamenti';

/** The URLs of the hub, the two quick pages and the weights. */
// biome-ignore format: a table, URL by URL
export const quickRoutes: readonly Route[] = [
  page({ url: hub, permission: may.enter, audit: 'matching.hub', query: quickQuery, handler: hubPage }),
  form({ url: `${hub}/punti`, permission: may.score, audit: 'matching.score', body: scoreSchema, handler: refreshPoints, again: hubAgain }),
  page({ url: `${hub}/posto/:placeId`, permission: may.enter, audit: 'matching.for-place', params: place, query: quickQuery, handler: forPlacePage }),
  page({ url: `${hub}/persona/:personId`, permission: may.readHers, audit: 'matching.for-person', params: person, query: quickQuery, handler: forPersonPage }),
  page({ url: `${hub}/persona/:personId/proponi`, permission: may.decide, audit: 'matching.propose-form', params: person, query: proposeQuery, handler: proposePage }),
  form({ url: `${hub}/persona/:personId/proponi`, permission: may.decide, audit: 'matching.propose', params: person, body: proposeSchema, handler: propose, again: proposeAgain }),
  page({ url: `${hub}/pesi/:projectId`, permission: may.enter, audit: 'match-weights.read', params: project, query: weightsQuery, handler: weightsPage }),
  form({ url: `${hub}/pesi/:projectId`, permission: may.weigh, audit: 'match-weights.set', params: project, body: weightsSchema, handler: saveWeights, again: weightsAgain }),
];
