import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Project } from '../../projects/types.ts';
import { closeProcedure } from '../commands/close-procedure.ts';
import { decideAsProposed } from '../commands/decide-as-proposed.ts';
import { enterCandidates } from '../commands/enter-candidates.ts';
import { makeMinutes } from '../commands/make-minutes.ts';
import { publishList } from '../commands/publish-list.ts';
import { rankCandidates } from '../commands/rank-candidates.ts';
import { ProcedureView } from '../parts/procedure-view.tsx';
import { refusedOutcome, type SelectionRefusal } from '../refusals.ts';
import type { closeSchema, Procedure, proposedSchema } from '../types.ts';
import { selectionWords } from '../words.ts';
import { funderOf } from './funder-of.ts';
import { ledProcedure, type ProcedureParams, procedureUrl } from './opened-procedure.ts';
import { procedureShown } from './procedure-shown.ts';

const steps = ['opened', 'entered', 'ranked', 'decided', 'closed', 'published', 'minutes'] as const;
type Step = (typeof steps)[number];

/** What was just done, as the redirect says it. */
export const procedureQuery = z.object({ fatto: z.enum(steps).optional().catch(undefined) });
/** The form that works out the order: members said to have abstained, as `candidacy|account`. */
export const rankSchema = z.strictObject({
  abstained: z
    .union([
      z
        .string()
        .max(80)
        .transform((one) => [one]),
      z.array(z.string().max(80)).max(5_000),
    ])
    .default([]),
});

type Here<B = unknown> = Asked<ProcedureParams, unknown, B>;

/** GET /progetti/:projectId/selezioni/:procedureId. */
export async function procedurePage(asked: Asked<ProcedureParams, z.output<typeof procedureQuery>, unknown>) {
  return shown(asked, {}, [], asked.query.fatto);
}

/** The same page after a step that was refused, with what was typed. */
export async function procedureAgain(asked: Here, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typed, sayProblems(selectionWords, problems, asked.language));
}

async function shown(asked: Here, typed: Typed, problems: readonly Problem[], done?: Step) {
  const view = await procedureShown(asked);
  return view && h(ProcedureView, { ...view, typed, problems, done });
}

/** One step that the coordination of the lead takes on a selection, and what the page says afterwards. */
function step<B>(
  done: Step,
  take: (asked: Here<B>, p: Procedure, project: Project) => Promise<{ ok: true } | SelectionRefusal>,
) {
  return async (asked: Here<B>): Promise<Outcome> => {
    const opened = await ledProcedure(asked);
    if (opened === undefined) return absent;
    const taken = await take(asked, opened.procedure, opened.project);
    return taken.ok ? go(procedureUrl(opened.procedure, `?fatto=${done}`)) : refusedOutcome(taken);
  };
}

/** POST …/entra. */
export const enter = step('entered', (asked, p) => enterCandidates(asked.tx, p));
/** POST …/ordina. */
export const order = step<z.output<typeof rankSchema>>('ranked', (asked, p) =>
  rankCandidates(asked.tx, p, new Set(asked.body.abstained)),
);
/** POST …/decidi. */
export const decideAll = step<z.output<typeof proposedSchema>>('decided', (asked, p) =>
  decideAsProposed(asked.tx, p, { reason: asked.body.reason, meetingId: null }, asked.now),
);
/** POST …/chiudi. */
export const close = step<z.output<typeof closeSchema>>('closed', (asked, p) =>
  closeProcedure(asked.tx, p, asked.body, asked.now),
);
/** POST …/pubblica. */
export const publish = step('published', (asked, p) => publishList(asked.tx, p, asked.now));
/** POST …/verbale. */
export const minutes = step('minutes', async (asked, p, project) =>
  makeMinutes(asked.tx, p, { project: project.title, funder: await funderOf(asked, project) }, asked.now),
);
