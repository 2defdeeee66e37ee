import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { may } from '../../../policy/decide.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listOpenPlaces } from '../../places/store/open-places.ts';
import { findProject, listProjects } from '../../projects/store/projects.ts';
import type { scoreSchema } from '../commands/read-forms.ts';
import { scorePeople } from '../commands/score-people.ts';
import { HubView } from '../parts/hub-view.tsx';
import { refuse, refusedOutcome } from '../refusals.ts';
import { weightsOn } from '../rules/presets.ts';
import { listMatchedCases } from '../store/matched-cases.ts';
import { listWeights } from '../store/weights.ts';
import { reasonWords } from '../words/reasons.ts';
import { matchingWords } from '../words.ts';
import { namesOf } from './for-place.tsx';
import { dayAhead, doneQuick, type QuickQuery, weightsOfProjects } from './opened-quick.ts';

/** GET /abbinamenti: open places, the next to be lost first; people who look for work; the projects. */
export async function hubPage(asked: Asked<unknown, QuickQuery, unknown>) {
  return shown(asked, asked.query, []);
}

/** The hub after points could not be computed. */
export async function hubAgain(
  asked: Asked<unknown, unknown, unknown>,
  _: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, {}, sayProblems(matchingWords, problems, asked.language));
}

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  query: QuickQuery,
  problems: readonly Problem[],
) {
  const { tx, language: lang } = asked;
  const today = dayInRome(asked.now);
  const places = await listOpenPlaces(tx);
  const cases = (await listMatchedCases(tx, 'all')).filter((c) => c.state === 'looking');
  const names = await namesOf(
    asked,
    cases.map((c) => c.personId),
  );
  const facts = await loadFacts(tx, asked.me);
  const projects = await listProjects(tx);
  const weights = await weightsOfProjects(
    asked,
    projects.map((p) => p.id),
  );
  const scores = new Set(cases.filter((c) => c.mayScore).map((c) => c.projectId));
  return h(HubView, {
    asked,
    notice: doneQuick(query.fatto, lang),
    problems,
    seesTable: may(facts, { of: 'list', dataClass: 'match', action: 'read' }),
    places: places
      .filter((p) => p.lostOn === null || p.lostOn > today)
      .map((p) => ({
        id: p.id,
        title: p.title,
        company: p.companyName,
        kind: reasonWords[`kind.${p.kind}`][lang],
        from: p.fromOn && formatDay(p.fromOn, lang),
        lost: p.lostOn && dayAhead(p.lostOn, today, lang),
      })),
    people: cases
      .map((c) => ({
        id: c.personId,
        key: c.caseId,
        label: names.get(c.personId) ?? c.code,
        ready: c.readyOn && dayAhead(c.readyOn, today, lang),
      }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'it')),
    projects: projects.map((p) => {
      const inForce = weightsOn(weights.get(p.id) ?? [], today);
      return {
        id: p.id,
        title: p.title,
        weights: inForce ? { number: inForce.number, from: formatDay(inForce.fromOn, lang) } : null,
        scores: scores.has(p.id),
      };
    }),
  });
}

/** POST /abbinamenti/punti: computes and keeps the points of the people of a project whom the reader follows. */
export async function refreshPoints(
  asked: Asked<unknown, unknown, z.output<typeof scoreSchema>>,
): Promise<Outcome> {
  const { tx, body, now } = asked;
  const project = await findProject(tx, body.project);
  if (project === undefined) return refusedOutcome(refuse('absent'));
  const weights = weightsOn(await listWeights(tx, project.id), dayInRome(now));
  if (weights === undefined) return refusedOutcome(refuse('weights-first'));
  await scorePeople(tx, project.id, weights, now);
  return go(
    body.back === 'joint' ? `/progetti/${project.id}/abbinamenti?fatto=punti` : '/abbinamenti?fatto=points',
  );
}
