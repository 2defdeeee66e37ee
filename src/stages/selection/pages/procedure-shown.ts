import type { Asked } from '../../../platform/http/asked.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { findMissingScores } from '../commands/find-missing-scores.ts';
import type { ShownCandidate } from '../parts/candidates-table.tsx';
import type { ProcedureViewProps } from '../parts/procedure-view-props.ts';
import { closingProblems, countKinds } from '../rules/closing.ts';
import { nextWaiting, proposals } from '../rules/propose.ts';
import { hasSeat, withoutNumber } from '../rules.ts';
import { listCandidates } from '../store/candidacies.ts';
import { listMinutes } from '../store/minutes.ts';
import { listScores } from '../store/scores.ts';
import type { Candidate, Procedure } from '../types.ts';
import { candidacyUrl } from './opened-candidacy.ts';
import { openedProcedure, type ProcedureParams, procedureUrl } from './opened-procedure.ts';

type Here = Asked<ProcedureParams, unknown, unknown>;

/** What the page of a selection shows; forms and minutes to the coordination of the lead alone. Names are there for who sits
 *  in an open meeting about the person, or walks with her; everybody else reads the code. */
export async function procedureShown(
  asked: Here,
): Promise<Omit<ProcedureViewProps, 'typed' | 'problems' | 'done'> | undefined> {
  const opened = await openedProcedure(asked);
  if (opened === undefined) return undefined;
  const { procedure: p, project, rules, leads } = opened;
  const { tx, language } = asked;
  const candidates = await listCandidates(tx, { procedureId: p.id });
  const ofProject = await listCandidates(tx, { projectId: project.id });
  const required = rules.rules.eligibility.bothKindsRequired;
  const nameOf = await namesOf(asked, candidates);
  const proposed = proposals(p, candidates);
  const admitted = candidates.filter((c) => c.state === 'admitted').length;
  const next = leads && hasSeat(p, admitted) ? nextWaiting(candidates) : [];
  return {
    shell: asked.shell,
    csrf: asked.csrf,
    formKey: asked.formKey,
    url: procedureUrl(p),
    project: { href: `/progetti/${project.id}`, title: project.title },
    procedure: p,
    rules: { number: rules.number, source: rules.source },
    leads,
    kinds: countKinds(candidates),
    bothRequired: required,
    rows: candidates.map(
      (c): ShownCandidate => ({
        ...c,
        who: nameOf(c),
        href: candidacyUrl(c),
        completedOn: formatDay(dayInRome(c.completedAt), language),
        proposed: proposed.get(c.id) ?? null,
      }),
    ),
    missing: leads && p.state === 'open' ? await missingOf(asked, p, candidates, nameOf) : [],
    unnumbered: withoutNumber(candidates).map(nameOf),
    closing: closingProblems(p, candidates, ofProject, required),
    next: next.map((c) => ({ who: nameOf(c), href: candidacyUrl(c) })),
    minutes: leads
      ? (await listMinutes(tx, p.id)).map((m) => ({
          href: procedureUrl(p, `/verbali/${m.id}`),
          day: formatDay(dayInRome(m.madeAt), language),
        }))
      : [],
  };
}

async function namesOf(asked: Here, candidates: readonly Candidate[]): Promise<(c: Candidate) => string> {
  const names = new Map(
    await listIdentities(
      asked.tx,
      candidates.map((c) => c.personId),
    ),
  );
  return (c) => {
    const who = names.get(c.personId);
    return who ? `${who.familyName} ${who.givenName}` : c.code;
  };
}

async function missingOf(
  asked: Here,
  p: Procedure,
  candidates: readonly Candidate[],
  nameOf: (c: Candidate) => string,
): Promise<ProcedureViewProps['missing']> {
  if (p.mode !== 'public-notice-with-ranking') return [];
  const running = candidates.filter((c) => c.eligible && c.state === 'to-choose');
  const { members, missing } = await findMissingScores(
    asked.tx,
    p,
    running,
    await listScores(asked.tx, p.id),
  );
  const names = await listAccountNames(asked.tx, members);
  const labels = new Map(p.criteria.list.map((c) => [c.code, c.label]));
  return missing.map((m) => {
    const candidate = running.find((c) => c.id === m.candidacyId);
    return {
      value: `${m.candidacyId}|${m.memberId}`,
      member: names.get(m.memberId) ?? '',
      candidate: candidate ? nameOf(candidate) : '',
      criteria: m.criteria.map((code) => labels.get(code) ?? code).join(', '),
      all: m.all,
    };
  });
}
