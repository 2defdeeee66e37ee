import type { Tx } from '../../src/platform/database/tx.ts';
import { confirmPaper } from '../../src/stages/competency-balance/commands/confirm-paper.ts';
import { findBalanceStanding } from '../../src/stages/competency-balance/commands/find-balance-standing.ts';
import { signAsOperator } from '../../src/stages/competency-balance/commands/sign-as-operator.ts';
import { signAsPerson } from '../../src/stages/competency-balance/commands/sign-as-person.ts';
import { uploadSignedPaper } from '../../src/stages/competency-balance/commands/upload-signed-paper.ts';
import { waitsForSecond } from '../../src/stages/competency-balance/rules/signatures.ts';
import type { BalanceSignature, SignedSubject } from '../../src/stages/competency-balance/types.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { balanceOf } from './balance-now.ts';
import { done } from './done.ts';
import { drawSignedPaper } from './draw-scan.ts';
import type { Walked } from './find-walked.ts';
import { minutesLater, type Walk } from './path-stage.ts';

/** How somebody signs: her own account where she has one and uses it; else on paper, which `second` looks at. */
export type Signing = {
  readonly herself: string | null;
  readonly second: string;
  /** who leads the balance signs, and she has still to */
  readonly onlyOperator?: true;
};

type Unsigned = {
  subject: SignedSubject;
  subjectId: string;
  sha256: string;
  asked: readonly BalanceSignature['part'][];
};

/** Both sign what is to be signed: the contract, every session that nobody has signed, the conclusion. */
export async function signBoth(
  w: Walked,
  walk: Walk,
  signing: Signing,
  what: 'contract' | 'sessions' | 'synthesis',
  daysAgo: number,
): Promise<void> {
  const { orientation } = w.path;
  if (orientation === null) return;
  const open: Unsigned[] = [];
  await walk(orientation, daysAgo, [
    async (tx, _, at) => {
      open.push(...(await unsignedOf(tx, w, what, at)));
      if (signing.herself === null) return uploadPaper(tx, w, open);
      return undefined;
    },
  ]);
  const { herself } = signing;
  if (herself === null) return confirm(w, walk, signing.second, daysAgo);
  await walk(
    orientation,
    daysAgo,
    open.map(
      (o) => async (tx, _, at) =>
        done(await signAsOperator(tx, await balanceOf(tx, w), o, 'demonstration', at)),
    ),
  );
  if (signing.onlyOperator) return;
  await walk(
    herself,
    daysAgo,
    open.map(
      (o) => async (tx, _, at) =>
        done(await signAsPerson(tx, await balanceOf(tx, w), o, 'demonstration', at)),
    ),
  );
}

async function unsignedOf(
  tx: Tx,
  w: Walked,
  what: 'contract' | 'sessions' | 'synthesis',
  at: Date,
): Promise<Unsigned[]> {
  const balance = await balanceOf(tx, w);
  const standing = await findBalanceStanding(tx, balance, at);
  if (what === 'sessions')
    return standing.sessions.flatMap((s) =>
      s.signing === null || s.signing.missing.length === 0
        ? []
        : [
            {
              subject: 'session' as const,
              subjectId: s.id,
              sha256: s.signing.sha256,
              asked: s.signing.asked,
            },
          ],
    );
  const thing = standing[what];
  return thing === null
    ? []
    : [{ subject: what, subjectId: balance.id, sha256: thing.sha256, asked: thing.asked }];
}

/** One paper a thing, with everybody's signature on it. */
async function uploadPaper(first: Tx, w: Walked, open: readonly Unsigned[]): Promise<void> {
  for (const [nth, { asked, ...shown }] of open.entries()) {
    const { tx, at } = minutesLater(first, nth);
    const paper = { parts: asked, signedOn: dayInRome(at) };
    done(
      await uploadSignedPaper(
        tx,
        await balanceOf(tx, w),
        shown,
        paper,
        drawSignedPaper(w.story.number, paper.signedOn),
      ),
    );
  }
}

async function confirm(w: Walked, walk: Walk, second: string, daysAgo: number): Promise<void> {
  await walk(second, daysAgo, [
    async (tx, _, at) => {
      const balance = await balanceOf(tx, w);
      const { signatures } = await findBalanceStanding(tx, balance, at);
      const papers = Map.groupBy(signatures.filter(waitsForSecond), (s) => s.fileId ?? s.id);
      for (const [nth, paper] of [...papers.values()].entries()) {
        const later = minutesLater(tx, nth);
        done(await confirmPaper(later.tx, balance, paper, null, later.at));
      }
    },
  ]);
}
