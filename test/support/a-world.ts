import { randomUUID } from 'node:crypto';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import type { Role } from '../../src/policy/vocabulary.ts';
import type { TestDatabase } from './test-database.ts';

/** A colleague of the test world, as the session would have her. */
export type Colleague = SignedIn & { who: { accountId: string; requestId: string } };

/** A small territory: two municipalities, a health body with two services, a co-operative, a project led by the first.
 *  Planted as superuser; what the tests do, they do as the runtime role. */
export async function aWorld(db: TestDatabase) {
  const territoryId = randomUUID();
  const [lead, comune, health, coop, agency] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const [serd, dsm] = [randomUUID(), randomUUID()];
  const projectId = randomUUID();
  await db.asSuperuser("insert into app.territory (id, name) values ($1, 'Zona di prova')", [territoryId]);
  const body = (id: string, kind: string, name: string) =>
    db.asSuperuser('insert into app.organisation (id, territory_id, kind, name) values ($1, $2, $3, $4)', [
      id,
      territoryId,
      kind,
      name,
    ]);
  await body(lead, 'municipality', 'Comune capofila');
  await body(comune, 'municipality', 'Altro Comune');
  await body(health, 'health', 'Azienda USL di prova');
  await body(coop, 'co-operative', 'Cooperativa di prova');
  await body(agency, 'training-agency', 'Agenzia di prova');
  for (const [id, name] of [
    [serd, 'SerD'],
    [dsm, 'UF Salute mentale adulti'],
  ]) {
    await db.asSuperuser(
      'insert into app.service (id, territory_id, organisation_id, name) values ($1, $2, $3, $4)',
      [id, territoryId, health, name],
    );
  }
  await db.asSuperuser(
    "insert into app.project (id, territory_id, title) values ($1, $2, 'Progetto di prova')",
    [projectId, territoryId],
  );
  const partner = (id: string, part: string) =>
    db.asSuperuser(
      'insert into app.project_partner (project_id, organisation_id, territory_id, part) values ($1, $2, $3, $4)',
      [projectId, id, territoryId, part],
    );
  await partner(lead, 'lead');
  for (const id of [comune, health, coop]) await partner(id, 'partner');

  const bodies = new Map<string, string>([
    [lead, 'municipality'],
    [comune, 'municipality'],
    [health, 'health'],
    [coop, 'co-operative'],
    [agency, 'training-agency'],
  ]);
  /** Opens an account with one role, in force. */
  async function colleague(
    role: Role,
    organisationId: string | null,
    serviceId: string | null = null,
  ): Promise<Colleague> {
    const accountId = randomUUID();
    await db.asSuperuser('insert into app.account (id, email, name) values ($1, $2, $3)', [
      accountId,
      `${accountId}@prova.example`,
      `Prova ${role}`,
    ]);
    await db.asSuperuser(
      "insert into app.membership (account_id, organisation_id, service_id, role, valid_from) values ($1, $2, $3, $4, now() - interval '1 day')",
      [accountId, organisationId, serviceId, role],
    );
    return {
      accountId,
      name: `Prova ${role}`,
      language: 'it',
      identityLevel: 'password',
      sessionHash: Buffer.alloc(32),
      csrfSecret: Buffer.alloc(32),
      roles: [
        {
          role,
          organisationId,
          organisationName: 'Ente',
          organisationKind: organisationId ? (bodies.get(organisationId) ?? null) : null,
          serviceId,
          territoryId: organisationId ? territoryId : null,
          territoryName: 'Zona di prova',
        },
      ],
      who: { accountId, requestId: 'test' },
    };
  }
  return {
    territoryId,
    projectId,
    bodies: { lead, comune, health, coop, agency },
    services: { serd, dsm },
    colleague,
  };
}
