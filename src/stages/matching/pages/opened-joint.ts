import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { say } from '../../../ui/language.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { findProject, listPartners } from '../../projects/store/projects.ts';
import { type JointTable, readJointTable } from '../commands/read-joint-table.ts';
import { listWeights } from '../store/weights.ts';
import { jointWords } from '../words/joint.ts';

export const jointParams = z.object({ projectId: z.uuid() });
export type JointParams = z.output<typeof jointParams>;
export type JointAsked<Q = unknown, B = unknown> = Asked<JointParams, Q, B>;

/** URL of the table of a project. */
export const jointUrl = (projectId: string, below = ''): string =>
  `/progetti/${projectId}/abbinamenti${below}`;

/** The table of a project as it lies today, with the weights in force. */
export async function openedJoint(asked: JointAsked) {
  const project = await findProject(asked.tx, asked.params.projectId);
  if (project === undefined) return undefined;
  const today = dayInRome(asked.now);
  const weights = (await listWeights(asked.tx, project.id)).find((w) => w.fromOn <= today);
  const table: JointTable =
    weights === undefined ? nobody : await readJointTable(asked.tx, project, weights, today);
  const partners = await listPartners(asked.tx, project.id);
  // The coordination of the lead reads everybody by code; the others read whom they follow.
  const leads = asked.me.roles.some(
    (r) =>
      r.role === 'coordinator' &&
      partners.some((p) => p.part === 'lead' && p.organisationId === r.organisationId),
  );
  const body = asked.me.roles.find(
    (r) =>
      ['coordinator', 'job-coach', 'orientation-worker'].includes(r.role) &&
      partners.some((p) => p.organisationId === r.organisationId),
  )?.organisationId;
  const mayDecide = asked.me.roles.some((r) => deciding.includes(r.role));
  return { project, weights, table, today, leads, body: body ?? null, mayDecide };
}

/** Roles that lock, veto and decide; a scout and a clinician read. */
const deciding: readonly string[] = ['coordinator', 'social-worker', 'orientation-worker', 'job-coach'];

const nobody: JointTable = {
  input: {
    people: [],
    places: [],
    companies: [],
    tutors: [],
    scores: [],
    pins: [],
    quotas: {},
    unplacedPoints: 0,
  },
  people: [],
  places: [],
  pins: [],
};

/** How people and places are called on the page: her name to who may read it, her code to the others; somebody whom the
 *  reader cannot see at all is another person. */
export async function jointLabels(asked: JointAsked, table: Pick<JointTable, 'people' | 'places'>) {
  const identities = new Map(
    await listIdentities(
      asked.tx,
      table.people.map((p) => p.personId),
    ),
  );
  const people = new Map(
    table.people.map((p) => {
      const known = identities.get(p.personId);
      return [p.caseId, known ? `${known.givenName} ${known.familyName}` : p.code] as const;
    }),
  );
  const places = new Map(table.places.map((p) => [p.placeId, `${p.title}, ${p.companyName}`] as const));
  const word = (key: keyof typeof jointWords) => say(jointWords, key, asked.language);
  return {
    who: (caseId: string) => people.get(caseId) ?? word('jointOther'),
    where: (placeId: string | null) =>
      placeId === null ? word('jointNothing') : (places.get(placeId) ?? word('jointUnknown')),
    follows: (personId: string) => identities.has(personId),
  };
}
