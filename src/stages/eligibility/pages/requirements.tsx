import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { may } from '../../../policy/decide.ts';
import type { Action, DataClass } from '../../../policy/vocabulary.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import { findNoticeVersion, findRulesFor } from '../../projects/store/notices.ts';
import { findProject } from '../../projects/store/projects.ts';
import { ProtocolCard } from '../../referral/parts/protocol-card.tsx';
import { beginChecking } from '../commands/begin-checking.ts';
import { changeChecking } from '../commands/change-checking.ts';
import { decideEligibility } from '../commands/decide-eligibility.ts';
import { reopenChecking } from '../commands/reopen-checking.ts';
import { RequirementsView } from '../parts/requirements-view.tsx';
import { refusedOutcome } from '../refusals.ts';
import { provenBy } from '../rules/proven-by.ts';
import { isRouteAdmitted, mayAct, proposalOf } from '../rules.ts';
import { listChecks, listEligibilityDecisions } from '../store/checks.ts';
import { findEligibility } from '../store/eligibilities.ts';
import { listEvidence } from '../store/evidence.ts';
import { type checkingSchema, type decisionSchema, type reasonSchema, routes } from '../types.ts';
import { eligibilityWords } from '../words.ts';
import { type CaseParams, openedCase, requirementsUrl } from './opened-case.ts';
import { protocolsShown } from './protocols-shown.ts';

/** What was just done, as the redirect says it. */
export const requirementsQuery = z.object({
  fatto: z.enum(['begun', 'changed', 'decided', 'reopened', 'protocol']).optional().catch(undefined),
});

/** GET /persone/:personId/requisiti/:caseId: the requirements of a case, and the decision. */
export async function requirementsPage(
  asked: Asked<CaseParams, z.output<typeof requirementsQuery>, unknown>,
) {
  return shown(asked, {}, [], asked.query.fatto);
}

/** The same page after a step that was refused, with what was typed. */
export async function requirementsAgain(
  asked: Asked<CaseParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, typed, sayProblems(eligibilityWords, problems, asked.language));
}

/** POST …/comincia. */
export async function begin(
  asked: Asked<CaseParams, unknown, z.output<typeof checkingSchema>>,
): Promise<Outcome> {
  const opened = await openedCase(asked);
  if (opened === undefined) return { kind: 'absent' };
  const { standing, entries } = opened;
  const done = await beginChecking(asked.tx, standing, entries, asked.body, asked.now);
  return done.ok ? go(requirementsUrl(standing, '?fatto=begun')) : refusedOutcome(done);
}

/** POST …/via. */
export async function change(
  asked: Asked<CaseParams, unknown, z.output<typeof checkingSchema>>,
): Promise<Outcome> {
  const begun = await begunCase(asked);
  if (begun === undefined) return { kind: 'absent' };
  const { standing, entries, e } = begun;
  const done = await changeChecking(asked.tx, standing, e, entries, asked.body, asked.now);
  return done.ok ? go(requirementsUrl(standing, '?fatto=changed')) : refusedOutcome(done);
}

/** POST …/decidi. */
export async function decide(
  asked: Asked<CaseParams, unknown, z.output<typeof decisionSchema>>,
): Promise<Outcome> {
  const begun = await begunCase(asked);
  if (begun === undefined) return { kind: 'absent' };
  const { standing, entries, e } = begun;
  const done = await decideEligibility(asked.tx, standing, e, entries, asked.body, asked.now);
  return done.ok ? go(requirementsUrl(standing, '?fatto=decided')) : refusedOutcome(done);
}

/** POST …/riapri. */
export async function reopen(
  asked: Asked<CaseParams, unknown, z.output<typeof reasonSchema>>,
): Promise<Outcome> {
  const begun = await begunCase(asked);
  if (begun === undefined) return { kind: 'absent' };
  const done = await reopenChecking(asked.tx, begun.e, asked.body.reason, asked.now);
  return done.ok ? go(requirementsUrl(begun.standing, '?fatto=reopened')) : refusedOutcome(done);
}

/** The case and its checking as the writer saw it: a version that has moved since is refused by the command. */
async function begunCase(asked: Asked<CaseParams, unknown, unknown>) {
  const opened = await openedCase(asked);
  const e = opened && (await findEligibility(asked.tx, opened.standing.id));
  return opened && e && { ...opened, e: { ...e, version: asked.version ?? e.version } };
}

async function shown(
  asked: Asked<CaseParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  done?: z.output<typeof requirementsQuery>['fatto'],
) {
  const { tx, me, language } = asked;
  const opened = await openedCase(asked);
  const person = await findPerson(tx, asked.params.personId);
  if (opened === undefined || person === undefined) return undefined;
  const { standing, entries } = opened;
  const e = await findEligibility(tx, standing.id);
  const facts = await loadFacts(tx, me, person.id);
  const allows = (dataClass: DataClass, action: Action) => may(facts, { of: 'person', dataClass, action });
  const version =
    e !== undefined
      ? await findNoticeVersion(tx, e.rulesVersionId)
      : standing.rulesVersionId !== null
        ? await findNoticeVersion(tx, standing.rulesVersionId)
        : await findRulesFor(tx, standing.projectId, dayInRome(asked.now));
  const dueOn = e === undefined ? standing.requirementsDueOn : e.state === 'open' ? e.dueOn : null;
  const checks = e ? await listChecks(tx, e.id) : [];
  const papers = new Map(
    (allows('certificate', 'read') ? await listEvidence(tx, entries) : []).map((p) => [p.id, p]),
  );
  const decisions = e ? await listEligibilityDecisions(tx, e.id) : [];
  const names = await listAccountNames(
    tx,
    decisions.map((d) => d.decidedBy),
  );
  const identity = await findIdentity(tx, standing.personId);
  const judges = allows('eligibility', 'write') && allows('certificate', 'read');
  return h(RequirementsView, {
    shell: asked.shell,
    csrf: asked.csrf,
    formKeys: {
      begin: asked.formKey(),
      change: asked.formKey(),
      decide: asked.formKey(),
      reopen: asked.formKey(),
    },
    url: requirementsUrl(standing),
    person: `/persone/${person.id}`,
    name: identity ? `${identity.givenName} ${identity.familyName}` : person.code,
    project: (await findProject(tx, standing.projectId))?.title ?? '',
    rules: version && { ...version.rules.eligibility, number: version.number, source: version.source },
    admitted: routes.filter((r) => version !== undefined && isRouteAdmitted(version.rules.eligibility, r)),
    e,
    due: dueOn === null ? undefined : formatDay(dueOn, language),
    rows: checks.map((c) => {
      const paper = c.evidenceId === null ? undefined : papers.get(c.evidenceId);
      return {
        ...c,
        source: provenBy[c.requirement].source,
        paper: paper && { href: `/persone/${paper.personId}/documenti/${paper.id}`, kind: paper.kind },
      };
    }),
    proposal: proposalOf(checks),
    protocols: decisions[0] && allows('protocol', 'read') && (
      <ProtocolCard
        protocols={await protocolsShown(asked, 'eligibility-decision', decisions[0].id)}
        {...(allows('protocol', 'write') && allows('stub', 'append')
          ? { href: `${requirementsUrl(standing)}/protocollo` }
          : {})}
      />
    ),
    decisions: decisions.map((d) => ({ ...d, who: names.get(d.decidedBy) ?? '' })),
    may: {
      begin: e === undefined && judges,
      change: e !== undefined && judges && mayAct(e.state, 'change'),
      decide: e !== undefined && judges && allows('eligibility', 'decide') && mayAct(e.state, 'decide'),
      reopen: e !== undefined && allows('eligibility', 'decide') && mayAct(e.state, 'reopen'),
      papers: allows('certificate', 'write'),
    },
    typed,
    problems,
    done,
  });
}
