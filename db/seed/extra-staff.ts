import { withoutAccents } from '../../src/values/latin-letters.ts';
import { italianGivenNames, localFamilies } from './data/names.ts';
import { colleagues, type StaffData } from './data/staff.ts';
import { territories } from './data/territories.ts';
import { drawFor } from './draw.ts';

/** People whom the colleagues known by name follow; whoever comes after has a worker of a larger staff. */
const BY_THE_CAST = 120;
/** People whom one more worker follows: a full caseload, and what a list is meant to hold. */
const CASELOAD = 60;

const posts = [
  { body: 'impruneta', territory: 'sud-est', comune: 'Impruneta' },
  { body: 'greve', territory: 'sud-est', comune: 'Greve in Chianti' },
  { body: 'sancasciano', territory: 'sud-est', comune: 'San Casciano in Val di Pesa' },
  { body: 'carrara', territory: 'apuane', comune: 'Carrara' },
  { body: 'rignano', territory: 'sud-est', comune: "Rignano sull'Arno" },
  { body: 'rufina', territory: 'sud-est', comune: 'Rufina' },
  { body: 'pelago', territory: 'sud-est', comune: 'Pelago' },
  { body: 'montignoso', territory: 'apuane', comune: 'Montignoso' },
] as const;

/** Whoever receives applications at the other comuni: their addresses are not among those with which one enters. */
export const deskStaff: readonly StaffData[] = territories.flatMap((t) =>
  t.bodies
    .filter(
      (b) =>
        b.kind === 'municipality' && !colleagues.some((c) => c.body === b.key && c.role === 'access-desk'),
    )
    .map((b, index): StaffData => {
      const draw = drawFor(index, `desk-${t.key}`);
      const name = `${draw.pick(italianGivenNames.women.older)} ${draw.pick(localFamilies[t.key] ?? [])}`;
      return { email: `sportello.${b.key}@altri.example`, name, role: 'access-desk', body: b.key };
    }),
);

export type ExtraWorker = StaffData & { readonly territory: string; readonly comune: string };

/** The further social worker who follows a number, or nothing for the numbers of the cast. Her address is not among
 *  those with which one enters the demonstration: the list stays short at any size. */
export function extraWorkerOf(number: number): ExtraWorker | undefined {
  return number < BY_THE_CAST ? undefined : extraWorker(Math.floor((number - BY_THE_CAST) / CASELOAD));
}

/** The further social workers needed for so many people, in order. */
export function extraWorkersFor(people: number): readonly ExtraWorker[] {
  return Array.from({ length: Math.max(0, Math.ceil((people - BY_THE_CAST) / CASELOAD)) }, (_, index) =>
    extraWorker(index),
  );
}

function extraWorker(index: number): ExtraWorker {
  const post = posts[index % posts.length] ?? posts[0];
  const draw = drawFor(index, 'extra-staff');
  const name = `${draw.pick([...italianGivenNames.women.older, ...italianGivenNames.men.older])} ${draw.pick(localFamilies[post.territory] ?? [])}`;
  const letters = withoutAccents(name)
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
  return {
    email: `${letters}.${index + 1}@altri.example`,
    name,
    role: 'social-worker',
    body: post.body,
    territory: post.territory,
    comune: post.comune,
  };
}
