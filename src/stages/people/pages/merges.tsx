import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { undoMerge } from '../commands/undo-merge.ts';
import { MergeTable } from '../parts/merge-table.tsx';
import { NearPage } from '../parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { entriesOf } from '../store/entries.ts';
import { listMerges } from '../store/merges.ts';
import { listPersons } from '../store/persons.ts';
import type { MergeId, PersonId } from '../types.ts';
import { peopleWords } from '../words.ts';
import { answered } from './answered.ts';
import type { DoneQuery } from './done-query.ts';
import { mayDo, openPerson } from './opened-person.ts';

type Params = { personId: PersonId };

/** GET /persone/:personId/unioni: entries of hers that are read as one, and the button that undoes it. */
export function mergesPage(asked: Asked<Params, DoneQuery, unknown>) {
  return shown(asked, asked.query.fatto, []);
}

/** POST /persone/:personId/unioni/:mergeId/annulla. */
export async function saveMergeUndone(
  asked: Asked<Params & { mergeId: MergeId }, unknown, unknown>,
): Promise<Outcome> {
  const opened = await openPerson(asked);
  if (opened === undefined) return absent;
  const { tx, params } = asked;
  const merges = await listMerges(tx, await entriesOf(tx, opened.person.id));
  const merge = merges.find((m) => m.id === params.mergeId);
  if (merge === undefined) return absent;
  const result = await undoMerge(tx, opened.person, merge, asked.version ?? 0, asked.now);
  return answered(result, '/doppioni?fatto=unmerged');
}

/** The same page, when somebody else undid it first. */
export function mergesAgain(
  asked: Asked<Params, unknown, unknown>,
  _typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, undefined, problems);
}

async function shown(
  asked: Asked<Params, unknown, unknown>,
  done: string | undefined,
  problems: readonly Problem[],
) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { tx } = asked;
  const word = speak(asked.language);
  const entries = await entriesOf(tx, opened.person.id);
  const merges = await listMerges(tx, entries);
  const ids = merges.flatMap((m) => [m.personId, m.intoPersonId]);
  const codes = new Map((await listPersons(tx, ids)).map((p) => [p.id as string, p.code]));
  return (
    <NearPage
      asked={asked}
      {...opened}
      title={word('merges')}
      lead={word('mergesLead')}
      done={done}
      above={[{ href: '/doppioni', label: word('duplicates') }]}
      problems={sayProblems(peopleWords, problems, asked.language)}
    >
      <MergeTable
        asked={asked}
        url={`/persone/${opened.person.id}/unioni`}
        mayUndo={await mayDo(asked, 'duplicate', 'decide')}
        merges={merges.map((m) => ({
          ...m,
          from: codes.get(m.personId) ?? '',
          into: codes.get(m.intoPersonId) ?? '',
        }))}
      />
    </NearPage>
  );
}
