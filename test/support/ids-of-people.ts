import type { TestDatabase } from './test-database.ts';

/** Tables with rows of a person, by the name that a URL calls such a row. */
const tables = {
  relationId: 'relation',
  caseId: 'case_file',
  representativeId: 'representative',
  dissentId: 'dissent',
  closePersonId: 'close_person',
  duplicateId: 'possible_duplicate',
  mergeId: 'merge',
  entryId: 'diary_entry',
  noteId: 'reserved_note',
  appointmentId: 'appointment',
  referralId: 'referral',
  paperId: 'referral_paper',
} as const;

/** What the URLs of every person may be filled with: one row of each kind that she has, once for each of her reports. Whose
 *  pages are the fullest comes first. */
export async function idsOfPeople(db: TestDatabase): Promise<Readonly<Record<string, string>>[]> {
  const people = await db.asSuperuser<{ id: string }>('select id from app.person order by registered_at, id');
  const found = new Map(people.map(({ id }) => [id, { personId: id } as Record<string, string>]));
  for (const [name, table] of Object.entries(tables))
    for (const row of await db.asSuperuser<{ id: string; person_id: string }>(
      `select id, person_id from app.${table} order by id`,
    )) {
      const ids = found.get(row.person_id);
      if (ids) ids[name] ??= row.id;
    }
  // A paper that has a file: one without shows less.
  for (const row of await db.asSuperuser<{ id: string; person_id: string; evidence_id: string }>(
    'select id, person_id, evidence_id from app.evidence_file',
  ))
    Object.assign(found.get(row.person_id) ?? {}, { evidenceId: row.evidence_id, fileId: row.id });
  for (const ids of found.values())
    Object.assign(ids, { page: '1', thing: 'finish-draft', subjectId: ids['referralId'] ?? '' });
  const reports = await db.asSuperuser<{ id: string; person_id: string }>(
    'select id, person_id from app.report',
  );
  const filled = [...found.values()].flatMap((ids): Record<string, string>[] => {
    const hers = reports.filter((r) => r.person_id === ids['personId']);
    return hers.length === 0 ? [ids] : hers.map((r) => ({ ...ids, reportId: r.id }));
  });
  return filled.sort((a, b) => Object.keys(b).length - Object.keys(a).length);
}
