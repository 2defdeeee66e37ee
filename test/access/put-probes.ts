import type { Planted } from './plant.ts';
import { boundSql, type Probe, valuesOf } from './probe.ts';

/** Runs one statement that answers `{ answers: text[] }`. */
export type Run = (values: string, probes: readonly string[]) => Promise<readonly string[]>;

/** The SQL text of the question that every transport uses. */
export const putSql = 'select probe.put($1::jsonb, $2::text[]) as answers';

/** Probes put in one statement: more would outlast the time that the application gives a statement. */
const AT_ONCE = 60;

/** Puts the probes for one situation.
 *  @returns a line for each answer that is not the oracle's */
export async function differencesOf(run: Run, p: Planted, probes: readonly Probe[]): Promise<string[]> {
  const values = JSON.stringify(valuesOf(p));
  const texts = probes.map(boundSql);
  const answers: string[] = [];
  for (let i = 0; i < texts.length; i += AT_ONCE)
    answers.push(...(await run(values, texts.slice(i, i + AT_ONCE))));
  return probes.flatMap((probe, i) => {
    const expected = probe.may(p) ? 'yes' : 'no';
    return answers[i] === expected
      ? []
      : [`${p.situation.name} | ${probe.name}: oracle ${expected}, SQL ${answers[i]}`];
  });
}

/** Differences by what was asked, with how many situations differ and one of them: fit to be read. */
export function summaryOf(wrong: readonly string[]): string[] {
  const groups = Map.groupBy(wrong, (line) => line.slice(line.indexOf(' | ') + 3));
  return [...groups]
    .map(([asked, lines]) => `${asked} (${lines.length} situations, as «${lines[0]?.split(' | ')[0]}»)`)
    .slice(0, 40);
}
