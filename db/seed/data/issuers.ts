import { colleagues } from './staff.ts';
import { territories } from './territories.ts';

/** The health body of each territory, as its papers call it: never an inner service. */
export const healthBodies: Readonly<Record<string, string>> = Object.fromEntries(
  territories.map(({ key, bodies }) => [key, bodies.find((b) => b.kind === 'health')?.name ?? '']),
);

/** The body in whose name a worker attests. @param otherwise for a worker of the larger staff */
export function bodyOfWorker(email: string, otherwise: string): string {
  const key = colleagues.find((c) => c.email === email)?.body;
  return territories.flatMap(({ bodies }) => bodies).find((b) => b.key === key)?.name ?? otherwise;
}
