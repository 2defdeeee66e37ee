import { beginAgreedSheet } from '../../src/stages/assessment/commands/begin-agreed-sheet.ts';
import { writeLimitation } from '../../src/stages/assessment/commands/write-limitation.ts';
import { evaluationsOf } from '../../src/stages/assessment/rules/evaluations.ts';
import { findVersion } from '../../src/stages/assessment/store/instruments.ts';
import { listSheetsOf } from '../../src/stages/assessment/store/sheets.ts';
import type { EvaluationId, SheetClass } from '../../src/stages/assessment/types.ts';
import { limitationNotes } from './data/path-words.ts';
import { done } from './done.ts';
import { closeIt, fillIn, fillPages } from './fill-in.ts';
import type { Walked } from './find-walked.ts';
import { functioningOf, interviewOf, occupabilityOf, type Pages } from './invent-answers.ts';
import type { Walk } from './path-stage.ts';

/** Days ago on which the first interview of somebody was. */
export const interviewedAgo = (index: number) => 198 - (index % 12) * 2;

const ICF = 'icf-vocational-brief';

/** She is interviewed and evaluated; some by two who then agree. */
export async function happenInAssessment({ path, story, standing }: Walked, walk: Walk): Promise<void> {
  const { orientation, rater, second } = path;
  if (orientation === null || rater === null) return;
  const about = { given: story.identity.givenName, sex: story.identity.sex ?? ('F' as const) };
  const first = interviewedAgo(path.index);
  // Of a few the last one is still a draft.
  const whole = path.index % 14 !== 13;
  const made = new Map<string, EvaluationId[]>();
  const keep = (code: string, id: EvaluationId) => made.set(code, [...(made.get(code) ?? []), id]);
  await walk(orientation, first, [
    (tx, _, at) => fillIn(tx, standing, 'initial-interview', interviewOf(path, about), at),
  ]);
  await walk(orientation, first - 7, [
    async (tx, _, at) =>
      keep(
        'occupability',
        await fillIn(tx, standing, 'occupability', occupabilityOf(path, about, 'first'), at),
      ),
  ]);
  await walk(rater, first - 9, [
    async (tx, _, at) => keep(ICF, await fillIn(tx, standing, ICF, functioningOf(path, 'first'), at, whole)),
    ...(path.index % 3 === 0 && path.worker !== rater ? [limits(path.index)] : []),
  ]);
  if (second === null) return;
  const pages = second.of === ICF ? functioningOf(path, 'second') : occupabilityOf(path, about, 'second');
  const agreed = second.of === ICF ? functioningOf(path, 'first') : occupabilityOf(path, about, 'first');
  await walk(second.by, first - 12, [
    async (tx, _, at) => keep(second.of, await fillIn(tx, standing, second.of, pages, at)),
  ]);
  await agreeOn(
    walk,
    standing,
    second.of === ICF ? rater : orientation,
    made.get(second.of) ?? [],
    agreed,
    first - 15,
  );

  function limits(index: number) {
    return async (tx: Parameters<typeof writeLimitation>[0]) =>
      writeLimitation(tx, standing, limitationNotes[index % limitationNotes.length] ?? '');
  }
}

async function agreeOn(
  walk: Walk,
  standing: Walked['standing'],
  by: string,
  ids: readonly EvaluationId[],
  pages: Pages,
  daysAgo: number,
): Promise<void> {
  await walk(by, daysAgo, [
    async (tx, _, at) => {
      const sheets = (await Promise.all(ids.map((id) => listSheetsOf(tx, id)))).flat();
      const writable = [...new Set(sheets.map((s) => s.dataClass))] as SheetClass[];
      const { id } = done(await beginAgreedSheet(tx, standing, evaluationsOf(sheets), writable, at));
      const version = await findVersion(tx, sheets[0]?.versionId ?? '');
      if (version === undefined) throw new Error('The seed lost an instrument.');
      await fillPages(tx, id, version, pages);
      await closeIt(tx, id, version);
    },
  ]);
}

/** Months later the same is looked at again, and some of it has changed. */
export async function happenAgain({ path, story, standing }: Walked, walk: Walk): Promise<void> {
  const { orientation, rater, again } = path;
  if (!again || orientation === null || rater === null) return;
  const about = { given: story.identity.givenName, sex: story.identity.sex ?? ('F' as const) };
  const daysAgo = 18 - (path.index % 5);
  await walk(orientation, daysAgo, [
    (tx, _, at) => fillIn(tx, standing, 'occupability', occupabilityOf(path, about, 'again'), at),
  ]);
  await walk(rater, daysAgo - 2, [
    (tx, _, at) => fillIn(tx, standing, ICF, functioningOf(path, 'again'), at),
  ]);
}
