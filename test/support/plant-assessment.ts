import { randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { RelationKind, Role } from '../../src/policy/vocabulary.ts';
import { beginEvaluation } from '../../src/stages/assessment/commands/begin-evaluation.ts';
import { closeEvaluation } from '../../src/stages/assessment/commands/close-evaluation.ts';
import { saveSection } from '../../src/stages/assessment/commands/save-section.ts';
import { evaluationsOf, versionOf } from '../../src/stages/assessment/rules/evaluations.ts';
import type { Fields } from '../../src/stages/assessment/rules/read-answer.ts';
import { listVersions } from '../../src/stages/assessment/store/instruments.ts';
import { listSheetsOf } from '../../src/stages/assessment/store/sheets.ts';
import type { EvaluationId, Question, SheetClass } from '../../src/stages/assessment/types.ts';
import { findCase } from '../../src/stages/eligibility/store/cases.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import type { aWorld, Colleague } from './a-world.ts';
import { referralInState } from './referral-in-state.ts';
import type { TestDatabase } from './test-database.ts';

type World = Awaited<ReturnType<typeof aWorld>>;

/** A person whom the project has taken on half a year ago, and the way to put raters beside her. */
export async function aTakenOnPerson(db: TestDatabase, world: World) {
  const { bodies, colleague, projectId } = world;
  const worker = await colleague('social-worker', bodies.comune);
  const coordinator = await colleague('coordinator', bodies.lead);
  const { person } = await referralInState(db, 'accepted', {
    worker,
    coordinator,
    projectId,
    contact: { comune: 'G825' },
  });
  const personId = person.split('/').at(-1) ?? '';
  const [row] = await db.asSuperuser<{ id: string }>(
    "update app.case_file set opened_at = now() - interval '200 days' where person_id = $1 returning id",
    [personId],
  );
  const caseId = row?.id ?? '';
  /** Somebody with a role, beside her in a relation. */
  async function rater(
    role: Role,
    kind: RelationKind,
    body: keyof World['bodies'] = 'coop',
    serviceId: string | null = null,
  ): Promise<Colleague> {
    const who = await colleague(role, bodies[body], serviceId);
    await db.asSuperuser(
      `insert into app.relation (id, territory_id, person_id, account_id, organisation_id, service_id, kind, purpose, legal_basis,
        asked_by, granted_by, granted_at, evidence, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7, 'accompaniment', 'prova', $8, $8, now(), 'prova', now() - interval '1 hour')`,
      [
        randomUUID(),
        world.territoryId,
        personId,
        who.accountId,
        bodies[body],
        serviceId,
        kind,
        worker.accountId,
      ],
    );
    return who;
  }
  return { worker, coordinator, personId, caseId, person, page: `${person}/valutazione/${caseId}`, rater };
}

/** An answer of each kind, as a form would send it.
 *  @param extent what every ICF code gets */
function anyAnswer(question: Question, extent: string): Fields {
  const name = `q-${question.code}`;
  switch (question.kind) {
    case 'text':
      return { [name]: `Risposta a ${question.code}` };
    case 'choice':
    case 'many':
      return { [name]: question.options[0]?.value ?? '' };
    case 'number':
      return { [name]: String(question.min ?? 1) };
    case 'day':
      return { [name]: '02/03/2026' };
    case 'icf-b':
      return { [name]: extent };
    case 'icf-d':
      return { [`${name}_p`]: extent, [`${name}_c`]: '3' };
    case 'icf-e':
      return { [name]: `+${extent}` };
    default:
      return question.kind satisfies never;
  }
}

/** Fills in and closes an evaluation through the commands, as its rater does it page by page.
 *  @param extent what every ICF code gets
 *  @returns its id */
export async function anEvaluation(
  db: TestDatabase,
  who: Colleague,
  caseId: string,
  code: string,
  writable: readonly SheetClass[],
  o: { ratedOn: CalendarDay; extent?: string; now?: Date; close?: boolean },
): Promise<EvaluationId> {
  const now = o.now ?? new Date();
  return withActor(db.doors, who.who, async (tx) => {
    const standing = await findCase(tx, caseId);
    const [version] = await listVersions(tx, code);
    if (standing === undefined || version === undefined) throw new Error('no case, or no instrument');
    const begun = await beginEvaluation(tx, standing, version, writable, o, now);
    if (!begun.ok) throw new Error(begun.code);
    for (const section of version.content.sections) {
      const sheet = (await listSheetsOf(tx, begun.id)).find((s) => s.dataClass === section.dataClass);
      if (sheet === undefined) continue;
      const asked = section.questions.filter((q) => q.showIf === undefined);
      const fields = Object.assign({}, ...asked.map((q) => anyAnswer(q, o.extent ?? '2')));
      const first = await saveSection(tx, sheet, version.content, section, fields, sheet.version);
      if (!first.ok) throw new Error(JSON.stringify(first));
      if (!first.opened) continue;
      const again = (await listSheetsOf(tx, begun.id)).find((s) => s.id === sheet.id) ?? sheet;
      const all = section.questions.filter(
        (q) => q.showIf === undefined || q.showIf.values.includes(String(fields[`q-${q.showIf.question}`])),
      );
      const rest = Object.assign({}, ...all.map((q) => anyAnswer(q, o.extent ?? '2')));
      const second = await saveSection(tx, again, version.content, section, rest, again.version);
      if (!second.ok) throw new Error(JSON.stringify(second));
    }
    const [e] = evaluationsOf(await listSheetsOf(tx, begun.id));
    if (e === undefined) throw new Error('not begun');
    if (o.close === false) return e.id;
    const closed = await closeEvaluation(tx, e, version.content, versionOf(e), now);
    if (!closed.ok) throw new Error(JSON.stringify(closed));
    return e.id;
  });
}
