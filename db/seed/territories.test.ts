import { expect, it } from 'vitest';
import { comuniByName } from '../../src/values/comuni.ts';
import { normaliseName } from '../../src/values/person-name.ts';
import { bodyAdministrators, colleagues, workers } from './data/staff.ts';
import { territories } from './data/territories.ts';
import { deskStaff, extraWorkerOf, extraWorkersFor } from './extra-staff.ts';

const bodies = territories.flatMap((t) => t.bodies);

it('draws the zona fiorentina sud-est of 2016-2018 with its fourteen comuni, two of them ended', () => {
  const [southEast, apuane] = territories;
  expect(southEast?.comuni).toHaveLength(14);
  const ended = southEast?.comuni.filter((name) => comuniByName(name).every((c) => c.ended !== undefined));
  expect(ended).toEqual(["Barberino Val d'Elsa", 'Tavarnelle Val di Pesa']);
  for (const name of [...(southEast?.comuni ?? []), ...(apuane?.comuni ?? [])])
    expect(comuniByName(name), name).toHaveLength(1);
});

it('lets every comune of a territory be one of its bodies, and one body lead', () => {
  for (const t of territories) {
    const names = t.bodies
      .filter((b) => b.kind === 'municipality')
      .map((b) => b.name.replace('Comune di ', ''));
    expect(names.sort()).toEqual([...t.comuni].sort());
    expect(t.bodies.filter((b) => b.part === 'lead')).toHaveLength(1);
  }
});

it('puts every colleague into a body that is there, and in a health body those who treat into a service', () => {
  for (const one of [...bodyAdministrators, ...colleagues, ...deskStaff, ...extraWorkersFor(1_000)]) {
    const body = bodies.find((b) => b.key === one.body);
    expect(body, one.name).toBeDefined();
    expect(normaliseName(one.name)).toEqual({ ok: true, value: one.name });
    if (one.service !== undefined)
      expect(
        body?.services?.map((s) => s.key),
        one.name,
      ).toContain(one.service);
    if (['clinician', 'serd-operator'].includes(one.role)) expect(one.service, one.name).toBeDefined();
  }
  for (const { email } of workers) expect(colleagues.map((c) => c.email)).toContain(email);
});

it('lets one colleague of another comune follow nobody', () => {
  const refused = colleagues.find((c) => c.body === 'reggello');
  expect(workers.map((w) => w.email)).not.toContain(refused?.email);
});

it('gives each further sixty people one more worker, by the number alone', () => {
  expect(extraWorkersFor(120)).toEqual([]);
  expect(extraWorkersFor(121)).toHaveLength(1);
  const staff = extraWorkersFor(10_000);
  expect(new Set(staff.map((s) => s.email)).size).toBe(staff.length);
  for (const number of [120, 179, 180, 9_999]) expect(staff).toContainEqual(extraWorkerOf(number));
});
