import type { Asked } from '../../../platform/http/asked.ts';
import { quietRelations } from '../../../policy/rules.ts';
import { relationKinds } from '../../../policy/vocabulary.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { standing } from '../../diary/rules/entries.ts';
import { listEntriesBetween } from '../../diary/store/diary-entries.ts';
import { listCasesOf } from '../../eligibility/store/cases.ts';
import { listChecks } from '../../eligibility/store/checks.ts';
import { listEligibilitiesOf } from '../../eligibility/store/eligibilities.ts';
import { endOfDay, isInForce, outwardName, startOfDay } from '../../organisations/rules.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import { placeName } from '../../people/parts/typed-person.ts';
import { isRepresentativeInForce } from '../../people/rules/representation.ts';
import { findContact } from '../../people/store/contacts.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { listRepresentatives } from '../../people/store/representatives.ts';
import type { PersonId } from '../../people/types.ts';
import { listProjects } from '../../projects/store/projects.ts';
import { listReferralsOf } from '../../referral/store/referrals.ts';
import type { ReportMaterial } from '../documents/report-texts.ts';
import type { ReportSection } from '../types.ts';
import type { ReportedPerson } from './opened-report.ts';

type From = Pick<Asked<unknown, unknown, unknown>, 'tx' | 'language' | 'now'>;

/** What the chosen sections may begin with: what the writer may read, opened only where it is chosen.
 *  @param period bounds of the diary, both days in it */
export async function findMaterial(
  from: From,
  { person, entries }: ReportedPerson,
  sections: readonly ReportSection[],
  period: { from: CalendarDay; to: CalendarDay } | null,
): Promise<ReportMaterial> {
  const { tx, language } = from;
  const has = (section: ReportSection) => sections.includes(section);
  const projects = new Map(
    (await listProjects(tx, person.territoryId)).map((p) => [p.id as string, p.title]),
  );
  const identity = has('who') ? await first(entries, (id) => findIdentity(tx, id)) : undefined;
  const contact = has('contacts') ? await first(entries, (id) => findContact(tx, id)) : undefined;
  const diary =
    has('diary') && period
      ? await listEntriesBetween(tx, entries, startOfDay(period.from), endOfDay(period.to))
      : { entries: [], corrected: new Set<string>() };
  return {
    identity,
    birthplace: placeName(identity?.birthplace ?? null, language),
    contact,
    comune: placeName(contact?.comune ?? null, language),
    path: has('path') ? await pathOf(from, entries, projects) : [],
    requirements: has('requirements') ? await requirementsOf(from, entries, projects) : [],
    ...(has('company') ? await companyOf(from, person, entries) : { company: [], representatives: [] }),
    entries: standing(diary.entries, diary.corrected),
  };
}

async function first<T>(entries: readonly PersonId[], find: (id: PersonId) => Promise<T | undefined>) {
  for (const id of entries) {
    const found = await find(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function pathOf({ tx }: From, entries: readonly PersonId[], projects: ReadonlyMap<string, string>) {
  const steps: { what: ReportMaterial['path'][number]['what']; on: CalendarDay; project: string }[] = [];
  for (const id of entries)
    for (const r of await listReferralsOf(tx, id)) {
      const project = projects.get(r.projectId) ?? '';
      if (r.sentAt) steps.push({ what: 'sent', on: dayInRome(r.sentAt), project });
      if (r.decidedAt && r.state !== 'draft' && r.state !== 'sent')
        steps.push({ what: r.state, on: dayInRome(r.decidedAt), project });
    }
  return steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

async function requirementsOf(
  { tx }: From,
  entries: readonly PersonId[],
  projects: ReadonlyMap<string, string>,
) {
  const ofCase = new Map((await listCasesOf(tx, entries)).map((c) => [c.id, c.projectId]));
  const found: ReportMaterial['requirements'][number][] = [];
  for (const e of await listEligibilitiesOf(tx, entries))
    found.push({
      project: projects.get(ofCase.get(e.caseId) ?? '') ?? '',
      state: e.state,
      judged: await listChecks(tx, e.id),
    });
  return found;
}

async function companyOf(
  { tx, language, now }: From,
  person: ReportedPerson['person'],
  entries: readonly PersonId[],
): Promise<Pick<ReportMaterial, 'company' | 'representatives'>> {
  const instant = await getNow(tx);
  const relations = [];
  for (const id of entries) relations.push(...(await listRelationsOf(tx, id)));
  const beside = relations.filter(
    (r) => r.accountId !== null && r.grantedAt !== null && isInForce(r, instant),
  );
  const names = await listAccountNames(
    tx,
    beside.map((r) => r.accountId),
  );
  const bodies = new Map((await listOrganisations(tx, person.territoryId)).map((o) => [o.id, o]));
  const quietKinds: readonly string[] = quietRelations;
  const today = dayInRome(now);
  return {
    company: beside.map((r) => {
      const body = bodies.get(r.organisationId);
      return {
        who: names.get(r.accountId ?? '') ?? '',
        kind: relationKinds[r.kind][language],
        body: body ? outwardName(body, language, new Set()) : '',
        since: dayInRome(r.validFrom),
        quiet: quietKinds.includes(r.kind),
      };
    }),
    representatives: (await listRepresentatives(tx, person.id)).filter((r) =>
      isRepresentativeInForce(r, today),
    ),
  };
}
