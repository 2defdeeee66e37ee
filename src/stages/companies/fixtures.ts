/** What plants rows behind row security. */
type Planting = { asSuperuser(text: string, values?: readonly unknown[]): Promise<unknown> };

/** What the form of a new company holds when it is sent, without a first step. */
export const typedCompany = (changes: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  name: 'Forno Bardini',
  kind: 'craft',
  ...changes,
});

/** What the form of a contact holds when it is sent. */
export const typedContact = (changes: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  onDay: '02/11/2026',
  way: 'telephone',
  what: 'Ci siamo presentati: ascoltano volentieri.',
  stage: 'contacted',
  ...changes,
});

/** Plants a territory of its own with one body, behind row security. @returns ids of both */
export async function plantOtherTerritory(
  db: Planting,
): Promise<{ territoryId: string; organisationId: string }> {
  const [territoryId, organisationId] = [crypto.randomUUID(), crypto.randomUUID()];
  await db.asSuperuser('insert into app.territory (id, name) values ($1, $2)', [territoryId, 'Altra zona']);
  await db.asSuperuser(
    "insert into app.organisation (id, territory_id, kind, name) values ($1, $2, 'co-operative', 'Altra cooperativa')",
    [organisationId, territoryId],
  );
  return { territoryId, organisationId };
}
