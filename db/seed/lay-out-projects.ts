import type { Doors } from '../../src/platform/database/pools.ts';
import type { Tx } from '../../src/platform/database/tx.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { addNotice } from '../../src/stages/projects/commands/add-notice.ts';
import { describeProject, projectDataSchema } from '../../src/stages/projects/commands/describe-project.ts';
import { versionSchema } from '../../src/stages/projects/commands/read-version.ts';
import { writeRules } from '../../src/stages/projects/commands/write-rules.ts';
import { writeVersion } from '../../src/stages/projects/commands/write-version.ts';
import { listNotices, listNoticeVersions } from '../../src/stages/projects/store/notices.ts';
import { findProject } from '../../src/stages/projects/store/projects.ts';
import { listProjectVersions } from '../../src/stages/projects/store/versions.ts';
import type { NoticeId, Project, ProjectId } from '../../src/stages/projects/types.ts';
import { type CalendarDay, dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import { type NoticeData, notices } from './data/notices.ts';
import { administrator } from './data/staff.ts';
import { done } from './done.ts';
import type { Directory } from './lay-out-territories.ts';
import type { Cast } from './sign-in-as.ts';

type Version = NoticeData['project']['versions'][number];

/** Writes the notices with their rules and says of each project under which it runs, as the administrator; what the
 *  projects promised, as who coordinates for the lead. What is there already stays. */
export async function layOutProjects(
  doors: Doors,
  directory: Directory,
  cast: Cast,
  now: Date,
): Promise<void> {
  const as = async <T>(email: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const me = await cast.get(email);
    return withActor(doors, { accountId: me.accountId, requestId: 'seed' }, work);
  };
  for (const data of notices) {
    const projectId = directory.projects.get(data.territory);
    if (projectId === undefined) throw new Error(`No project in ${data.territory}.`);
    await as(administrator.email, async (tx) => {
      const noticeId = await writeNotice(tx, data);
      await nameNotice(tx, projectId, noticeId, data);
    });
    const { coordinator, versions } = data.project;
    const written = await as(coordinator, (tx) => listProjectVersions(tx, projectId));
    for (const version of versions.slice(written.length))
      await as(coordinator, (tx) => writeOne(tx, projectId, version, dayInRome(now)));
  }
}

async function writeNotice(tx: Tx, { notice, versions }: NoticeData): Promise<NoticeId> {
  const known = (await listNotices(tx)).find((n) => n.act === notice.act);
  const id = known?.id ?? done(await addNotice(tx, { ...notice, publishedOn: null })).id;
  const written = await listNoticeVersions(tx, id);
  for (const { validFrom, source, rules } of versions.slice(written.length))
    done(await writeRules(tx, id, { validFrom: validFrom as CalendarDay, source, rules }));
  return id;
}

async function nameNotice(tx: Tx, id: ProjectId, noticeId: NoticeId, { project }: NoticeData): Promise<void> {
  const standing = await foundProject(tx, id);
  if (standing.noticeId !== null) return;
  const { title } = standing;
  const { programme, leadIsPublic } = project;
  const form = projectDataSchema.parse({ title, noticeId, programme, leadIsPublic });
  done(await describeProject(tx, id, standing.version, form));
}

async function writeOne(tx: Tx, id: ProjectId, v: Version, today: CalendarDay): Promise<void> {
  const typed = ({ year, day }: Version['endsOn']) =>
    formatDay(`${Number(today.slice(0, 4)) + year}-${day}` as CalendarDay, 'it');
  const form = versionSchema.parse({
    kind: v.kind,
    validFrom: typed(v.validFrom),
    startsOn: typed(v.startsOn),
    endsOn: typed(v.endsOn),
    total: v.total,
    act: v.act,
    reason: v.reason,
    ...Object.fromEntries(
      Object.entries(v.targets).map(([code, amount]) => [`target-${code}`, String(amount)]),
    ),
  });
  done(await writeVersion(tx, id, (await foundProject(tx, id)).version, form, today));
}

async function foundProject(tx: Tx, id: ProjectId): Promise<Project> {
  const project = await findProject(tx, id);
  if (project === undefined) throw new Error(`No project ${id}.`);
  return project;
}
