import { h } from 'preact';
import type { z } from 'zod';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { comuneByCatastale } from '../../../values/comuni.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { listProjects } from '../../projects/store/projects.ts';
import { CompanyView } from '../parts/company-view.tsx';
import { freshestOf } from '../rules/freshest.ts';
import { hasBegun } from '../rules/meeting-hours.ts';
import { isOverdue } from '../rules/next-step.ts';
import { standingLog } from '../rules/standing-log.ts';
import { listAwards } from '../store/awards.ts';
import { listCompaniesById } from '../store/companies.ts';
import { listContacts } from '../store/contacts.ts';
import { listIntermediaries } from '../store/intermediaries.ts';
import { listLog } from '../store/log.ts';
import { listCompanyMeetings } from '../store/meetings.ts';
import { listMerges } from '../store/merges.ts';
import { listSites } from '../store/sites.ts';
import { listTies } from '../store/ties.ts';
import { companyWords } from '../words.ts';
import { type OfCompany, openCompany } from './opened-company.ts';
import { todayOf } from './today-of.ts';
import type { doneQuery } from './typed-fields.ts';

/** GET /aziende/:companyId: what stands of a company; of an entry that was merged, the company it was merged into. */
export function companyPage(asked: OfCompany<z.output<typeof doneQuery>>) {
  return show(asked, [], asked.query.fatto);
}

/** The same page after a step on it that was refused. */
export function companyPageAgain(asked: OfCompany, _: Typed, problems: readonly Problem[]) {
  return show(asked, sayProblems(companyWords, problems, asked.language));
}

async function show(asked: OfCompany, problems: readonly Problem[], done?: string) {
  const opened = await openCompany(asked);
  if (opened === undefined) return undefined;
  const { tx } = asked;
  const { company, entries } = opened;
  const today = todayOf(asked);
  const log = await listLog(tx, entries);
  const standing = new Set(standingLog(log).map((l) => l.id));
  const meetings = await listCompanyMeetings(tx, entries);
  const all = await listCompaniesById(tx, [...entries, asked.params.companyId]);
  const merges = (await listMerges(tx, company.id)).filter((m) => m.undoneAt === null);
  const fresh = freshestOf(
    company.id,
    all.filter((c) => entries.includes(c.id)),
  );
  const next = fresh?.next ?? null;
  const names = await listAccountNames(tx, [
    next?.by ?? null,
    ...log.map((l) => l.writtenBy),
    ...meetings.map((m) => m.heldBy),
  ]);
  const intermediaries = new Map(
    (await listIntermediaries(tx, company.territoryId)).map((i) => [i.id, i.name]),
  );
  const contacts = await listContacts(tx, entries);
  const people = new Map(contacts.map((c) => [c.id, c.name]));
  const projects = new Map((await listProjects(tx, company.territoryId)).map((p) => [p.id, p.title]));
  const called = (id: string) => names.get(id) ?? '';
  return h(CompanyView, {
    asked,
    ...opened,
    done,
    problems,
    today,
    lastContactOn: fresh?.lastContactOn ?? null,
    next: next && { ...next, who: called(next.by), overdue: isOverdue(next.on, today) },
    log: log.map((l) => ({
      ...l,
      standing: standing.has(l.id),
      who: called(l.writtenBy),
      with: (l.contactId && people.get(l.contactId)) ?? '',
      own: l.writtenBy === asked.me.accountId && standing.has(l.id),
    })),
    meetings: meetings
      .filter((m) => m.state === 'planned')
      .map((m) => ({ ...m, who: called(m.heldBy), past: hasBegun(m, asked.now) })),
    sites: (await listSites(tx, entries)).map((s) => ({
      ...s,
      comune: comuneByCatastale(s.codiceCatastale)?.name ?? s.codiceCatastale,
    })),
    contacts,
    ties: (await listTies(tx, entries)).map((t) => ({
      ...t,
      name: intermediaries.get(t.intermediaryId) ?? '',
    })),
    awards: (await listAwards(tx, entries)).map((a) => ({ ...a, project: projects.get(a.projectId) ?? '' })),
    merges: merges.map((m) => ({ ...m, name: all.find((c) => c.id === m.companyId)?.name ?? '' })),
  });
}
