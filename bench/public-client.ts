import autocannon from 'autocannon';
import { CLIENTS } from './client.ts';

/** What is asked for, and the one status that counts as an answer. */
export type Asked = { path: string; headers: Readonly<Record<string, string>>; status: number };

/** Requests a second, and milliseconds of the program's processor that each of them took. */
export type PublicMeasured = { perSecond: number; cpu: number };

/** Asks one address by all clients at once, after some answers that do not count.
 *  @param spent tells the program's processor time so far, in milliseconds
 *  @throws when any answer has another status */
export async function askPublic(
  port: number,
  asked: Asked,
  seconds: number,
  spent: () => number,
): Promise<PublicMeasured> {
  const round = (lasting: { duration: number } | { amount: number }) =>
    autocannon({
      url: `http://127.0.0.1:${port}${asked.path}`,
      connections: CLIENTS,
      headers: { ...asked.headers },
      ...lasting,
    });
  await round({ amount: CLIENTS * 25 });
  const before = spent();
  const { statusCodeStats, duration } = await round({ duration: seconds });
  const took = spent() - before;
  const counts = Object.entries(statusCodeStats ?? {});
  const wrong = counts.filter(([status]) => Number(status) !== asked.status);
  if (wrong.length > 0)
    throw new Error(`${asked.path} answers ${wrong.map(([status]) => status).join(', ')}.`);
  const answers = counts[0]?.[1].count ?? 0;
  return { perSecond: answers / duration, cpu: took / answers };
}
