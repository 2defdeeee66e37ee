import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import { type Action, type DataClass, relationKinds } from '../../../policy/vocabulary.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { comuneByCatastale } from '../../../values/comuni.ts';
import { listAppointmentsOf } from '../../diary/store/appointment-lists.ts';
import { listCasesOf } from '../../eligibility/store/cases.ts';
import { listChecks } from '../../eligibility/store/checks.ts';
import { listEligibilitiesOf } from '../../eligibility/store/eligibilities.ts';
import type { Case } from '../../eligibility/types.ts';
import { isInForce, outwardName } from '../../organisations/rules.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import { doneNotice } from '../../people/parts/done-notice.ts';
import { findContact } from '../../people/store/contacts.ts';
import { findDeath } from '../../people/store/deaths.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import { listTimeline } from '../../people/store/timeline.ts';
import type { PersonId } from '../../people/types.ts';
import { findNoticeVersion } from '../../projects/store/notices.ts';
import { listProjects } from '../../projects/store/projects.ts';
import { listReferralsOf } from '../../referral/store/referrals.ts';
import { PersonView } from '../parts/person-view.tsx';
import { stepsOf } from '../rules.ts';
import { listCaseSteps } from '../store/case-steps.ts';
import { type LaterStep, laterStepNames, timelineKinds } from '../types.ts';
import { waitingFor } from './waiting-for.ts';

export const personQuery = z.object({
  fatto: z.string().max(20).catch(''),
  tipo: z.enum(timelineKinds).catch('all'),
});
type Query = z.output<typeof personQuery>;
type Params = { personId: PersonId };

/** GET /persone/:personId: her page. What the reader may not read is absent, and leaves no gap. */
export async function personPage(asked: Asked<Params, Query, unknown>) {
  const { tx, me, language } = asked;
  const person = await findPerson(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const entries = await entriesOf(tx, person.id);
  const now = await getNow(tx);
  const facts = await loadFacts(tx, me, person.id);
  const allows = (dataClass: DataClass, action: Action) => may(facts, { of: 'person', dataClass, action });
  const projects = new Map(
    (await listProjects(tx, person.territoryId)).map((p) => [p.id as string, p.title]),
  );
  const referrals = (await Promise.all(entries.map((id) => listReferralsOf(tx, id)))).flat();
  const cases = await listCasesOf(tx, entries);
  const checkings = allows('eligibility', 'read') ? await listEligibilitiesOf(tx, entries) : [];
  const steps = await listCaseSteps(
    tx,
    cases.map((c) => c.id),
  );
  const reads = laterStepNames.filter((step) => allows(step, 'read'));
  const planFirst = await casesWithPlanFirst(tx, cases);
  const open = checkings.find((e) => e.state === 'open');
  const contact = await findContact(tx, person.id);
  return h(PersonView, {
    shell: asked.shell,
    person,
    today: dayInRome(asked.now),
    notice: doneNotice(asked.query.fatto, language),
    identity: await findIdentity(tx, person.id),
    contact,
    comune: contact?.comune ? comuneByCatastale(contact.comune)?.name : undefined,
    died: (await findDeath(tx, person.id))?.diedOn,
    merged: entries.length > 1,
    steps: stepsOf(
      referrals.map((r) => ({ ...r, project: projects.get(r.projectId) ?? '' })),
      cases,
      allows('eligibility', 'read') ? checkings : undefined,
      (caseId) => {
        const found = steps.get(caseId);
        return (
          found && {
            steps: found,
            reads: planFirst.has(caseId) ? planFirstOrder.filter((step) => reads.includes(step)) : reads,
          }
        );
      },
    ),
    waiting: await waitingFor(asked, entries),
    missing: open ? (await listChecks(tx, open.id)).filter((c) => c.outcome !== 'met') : [],
    withHer: allows('relation', 'read') ? await walkingWithHer(asked, entries, now) : [],
    appointments: allows('appointment', 'read')
      ? (await listAppointmentsOf(tx, entries, { side: 'to-come', now })).appointments.slice(0, 3)
      : undefined,
    timeline: await listTimeline(tx, entries, asked.query.tipo === 'all' ? [] : [asked.query.tipo]),
    timelineKind: asked.query.tipo,
    may: {
      identity: allows('identity', 'write'),
      contact: allows('contact', 'write'),
      relation: allows('relation', 'read'),
      exclusion: allows('exclusion', 'read'),
      representation: allows('representation', 'read'),
      certificates: allows('certificate', 'read'),
      reports: allows('report', 'read'),
      diary: allows('diary', 'append'),
      notes: allows('reserved-note', 'append'),
      merges: allows('duplicate', 'read'),
      meetings: allows('equipe', 'read'),
      ownAccess: allows('relation', 'invite'),
    },
  });
}

/** Cases whose notice wants the plan before the balance. */
async function casesWithPlanFirst(
  tx: Asked<unknown, unknown, unknown>['tx'],
  cases: readonly Pick<Case, 'id' | 'rulesVersionId'>[],
) {
  const found = new Set<string>();
  for (const c of cases) {
    const version = c.rulesVersionId === null ? undefined : await findNoticeVersion(tx, c.rulesVersionId);
    if (version?.rules.balance.order === 'plan-first') found.add(c.id);
  }
  return found;
}

const planFirstOrder: readonly LaterStep[] = [
  'selection',
  'assessment',
  'plan',
  'balance',
  'search',
  'needs-card',
  'introduction',
];

async function walkingWithHer(asked: Asked<Params, Query, unknown>, entries: readonly PersonId[], now: Date) {
  const { tx, me, language } = asked;
  const organisations = new Map((await listOrganisations(tx)).map((o) => [o.id as string, o]));
  const mine = new Set(me.roles.flatMap((r) => r.organisationId ?? []));
  const relations = (await Promise.all(entries.map((id) => listRelationsOf(tx, id))))
    .flat()
    .filter((r) => r.kind !== 'self' && r.accountId !== null && r.grantedAt !== null && isInForce(r, now));
  const accounts = await listAccountNames(
    tx,
    relations.map((r) => r.accountId),
  );
  return relations.map((r) => {
    const body = organisations.get(r.organisationId);
    return {
      id: r.id,
      kind: relationKinds[r.kind][language],
      manages: r.kind === 'manages',
      who: accounts.get(r.accountId ?? '') ?? '',
      body: body ? outwardName(body, language, mine) : '',
      from: r.validFrom,
      to: r.validTo,
    };
  });
}
