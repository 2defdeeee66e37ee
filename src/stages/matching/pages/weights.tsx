import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findProject, listPartners } from '../../projects/store/projects.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { weightsSchema } from '../commands/read-forms.ts';
import { setWeights } from '../commands/set-weights.ts';
import { WeightsView } from '../parts/weights-view.tsx';
import { refusedOutcome } from '../refusals.ts';
import { presetWeights, typedUnplaced, weightsFromForm, weightsOn } from '../rules/presets.ts';
import { listWeights } from '../store/weights.ts';
import { criteria, presets, type Weights } from '../types.ts';
import { weightsWords } from '../words/weights.ts';
import { matchingWords } from '../words.ts';

type Params = { projectId: ProjectId };
/** With which preset the form begins, and what was just done. */
export const weightsQuery = z.object({
  modello: z.enum(presets).optional().catch(undefined),
  fatto: z.literal('si').optional().catch(undefined),
});
type Query = z.output<typeof weightsQuery>;

/** GET /abbinamenti/pesi/:projectId: the weights in force, every version, and for the coordination of the lead the form. */
export async function weightsPage(asked: Asked<Params, Query, unknown>) {
  return shown(asked, asked.query, {}, []);
}

/** The same with what was typed. */
export async function weightsAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, {}, typed, sayProblems(matchingWords, problems, asked.language));
}

async function shown(
  asked: Asked<Params, unknown, unknown>,
  query: Query,
  typed: Typed,
  problems: readonly Problem[],
) {
  const project = await findProject(asked.tx, asked.params.projectId);
  if (project === undefined) return undefined;
  const versions = await listWeights(asked.tx, project.id);
  const inForce = weightsOn(versions, dayInRome(asked.now));
  const begin: Weights =
    query.modello !== undefined && query.modello !== 'own'
      ? presetWeights[query.modello]
      : (inForce?.weights ?? presetWeights.balanced);
  return h(WeightsView, {
    asked,
    title: say(weightsWords, 'weightsOf', asked.language, { project: project.title }),
    notice: query.fatto && { kind: 'success', text: weightsWords.done[asked.language] },
    url: weightsUrl(project.id),
    problems,
    versions,
    inForce,
    writes: await leads(asked, project.id),
    typed:
      problems.length > 0
        ? typed
        : {
            ...Object.fromEntries(criteria.map((c) => [c, String(begin[c])])),
            ...Object.fromEntries((inForce?.quotas ?? []).map((q) => [`quota-${q.group}`, String(q.least)])),
            unplaced: typedUnplaced(inForce?.unplacedPoints ?? 0),
          },
  });
}

/** POST of the same URL. */
export async function saveWeights(
  asked: Asked<Params, unknown, z.output<typeof weightsSchema>>,
): Promise<Outcome> {
  const project = await findProject(asked.tx, asked.params.projectId);
  if (project === undefined || !(await leads(asked, project.id))) return absent;
  const done = await setWeights(asked.tx, project.id, weightsFromForm(asked.body), asked.now);
  return done.ok ? go(weightsUrl(project.id, '?fatto=si')) : refusedOutcome(done);
}

/** Whether the reader coordinates for the body that leads the project; the database asks the same again. */
async function leads(asked: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'me'>, id: ProjectId) {
  const lead = (await listPartners(asked.tx, id)).filter((p) => p.part === 'lead');
  return asked.me.roles.some(
    (r) => r.role === 'coordinator' && lead.some((p) => p.organisationId === r.organisationId),
  );
}

/** URL of the weights of a project. */
export function weightsUrl(projectId: string, below = ''): string {
  return `/abbinamenti/pesi/${projectId}${below}`;
}
