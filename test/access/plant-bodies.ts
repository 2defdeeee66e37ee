import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insertRows } from './bulk.ts';
import { plantChoices } from './plant-choices.ts';
import { plantCompanies } from './plant-companies.ts';
import type { Ground } from './plant-context.ts';
import { plantEntered } from './plant-entered.ts';
import { plantProjects } from './plant-projects.ts';
import { plantRuns } from './plant-runs.ts';
import { plantSites } from './plant-site.ts';
import type { Service } from './situation.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Codes are told apart in the whole world: accounts bear them. */
let counter = 0;

/** A is a health body, B a municipality, C the co-operative that leads. */
export async function plantBodies(client: pg.Client): Promise<Ground> {
  const id = randomUUID;
  const territoryId = id();
  const projectId = id();
  const bodies = { A: id(), B: id(), C: id() };
  const services = { a1: id(), a2: id(), b1: id(), c1: id() };
  const [outsider, colleague, inB, inC] = [id(), id(), id(), id()];
  const projectOfA = id();
  const [noticeId, noticeVersionId] = [id(), id()];
  const versions = { C: id(), A: id() };
  const memberships = { A: id(), B: id(), C: id(), ended: id() };
  await insertRows(client, 'app.territory', [{ id: territoryId, name: 'Zona di prova' }]);
  await insertRows(client, 'app.territory_comune', [
    { territory_id: territoryId, codice_catastale: 'A001', name: 'Comune di prova' },
  ]);
  await insertRows(client, 'app.organisation', [
    { id: bodies.A, territory_id: territoryId, kind: 'health', name: 'Azienda USL di prova' },
    { id: bodies.B, territory_id: territoryId, kind: 'municipality', name: 'Comune di prova' },
    { id: bodies.C, territory_id: territoryId, kind: 'co-operative', name: 'Cooperativa di prova' },
  ]);
  const bodyOf = { a1: bodies.A, a2: bodies.A, b1: bodies.B, c1: bodies.C };
  await insertRows(
    client,
    'app.service',
    Object.entries(bodyOf).map(([name, organisation_id]) => ({
      id: services[name as Service],
      territory_id: territoryId,
      organisation_id,
      name: `Servizio ${name}`,
    })),
  );
  await insertRows(client, 'app.project', [
    { id: projectId, territory_id: territoryId, title: 'Progetto di prova' },
    { id: projectOfA, territory_id: territoryId, title: 'Progetto di A' },
  ]);
  await insertRows(client, 'app.project_partner', [
    { project_id: projectId, territory_id: territoryId, organisation_id: bodies.C, part: 'lead' },
    { project_id: projectId, territory_id: territoryId, organisation_id: bodies.A, part: 'partner' },
    { project_id: projectOfA, territory_id: territoryId, organisation_id: bodies.A, part: 'lead' },
  ]);
  await insertRows(
    client,
    'app.account',
    [outsider, colleague, inB, inC].map((account) => ({
      id: account,
      email: `${account}@prova.example`,
      name: 'Persona di prova',
    })),
  );
  await insertRows(client, 'app.invitation', [
    {
      token_hash: `\\x${colleague.replaceAll('-', '')}`,
      account_id: colleague,
      expires_at: '2020-01-02T00:00:00Z',
    },
  ]);
  const from = '2020-01-01T00:00:00Z';
  await insertRows(client, 'app.membership', [
    {
      id: memberships.A,
      account_id: colleague,
      organisation_id: bodies.A,
      service_id: services.a1,
      role: 'job-coach',
      valid_from: from,
    },
    {
      id: memberships.B,
      account_id: inB,
      organisation_id: bodies.B,
      service_id: services.b1,
      role: 'job-coach',
      valid_from: from,
    },
    {
      id: memberships.C,
      account_id: inC,
      organisation_id: bodies.C,
      service_id: services.c1,
      role: 'job-coach',
      valid_from: from,
    },
  ]);
  await insertRows(client, 'app.membership', [
    {
      id: memberships.ended,
      account_id: colleague,
      organisation_id: bodies.A,
      role: 'job-coach',
      valid_from: from,
      valid_to: '2021-01-01T00:00:00Z',
    },
  ]);
  await insertRows(client, 'app.idempotency', [{ account_id: outsider, key: id(), request_hash: '\\x00' }]);
  const ground = {
    listOfAnother: id(),
    territoryId,
    projectId,
    projectOfA,
    noticeId,
    noticeVersionId,
    versions,
    bodies,
    outsider,
    colleague,
    procedures: { C: id(), A: id(), closed: id() },
    meetings: { A: id(), held: id(), closed: id(), C: id() },
    instrumentVersion: id(),
    projectApart: id(),
    weightsId: id(),
    runs: { C: id(), apart: id() },
  };
  await plantProjects(client, ground);
  await plantChoices(client, ground);
  await plantEntered(client, ground);
  const firms = await plantCompanies(client, ground);
  await plantRuns(client, { ...ground, firms });
  const sites = await plantSites(client, { ...ground, firms });
  const nextCode = () => {
    counter += 1;
    let n = counter;
    return Array.from({ length: 6 }, () => {
      const letter = alphabet.charAt(n % 32);
      n = Math.floor(n / 32);
      return letter;
    }).join('');
  };
  return { ...ground, firms, sites, services, memberships, nextCode };
}
