import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { keepText } from '../commands/keep-text.ts';
import { removeText } from '../commands/remove-text.ts';
import { type FeedbackRefusal, refusedOutcome } from '../refusals.ts';
import { findText } from '../store/texts.ts';
import type { FeedbackId } from '../types.ts';
import { showRatedPage } from './rated-page.tsx';
import { ratedHref } from './ratings-href.ts';

type TextAsked = Asked<{ feedbackId: FeedbackId }, unknown, unknown>;

/** POST /redazione/valutazioni/testi/:feedbackId/tieni. */
export function keep(asked: TextAsked): Promise<Outcome> {
  return decide(asked, 'kept', keepText);
}

/** POST /redazione/valutazioni/testi/:feedbackId/togli. */
export function remove(asked: TextAsked): Promise<Outcome> {
  return decide(asked, 'removed', removeText);
}

async function decide(
  { tx, params, version, now }: TextAsked,
  code: 'kept' | 'removed',
  command: typeof keepText,
): Promise<Outcome> {
  const text = await findText(tx, params.feedbackId);
  if (text === undefined) return absent;
  const done: { ok: true } | FeedbackRefusal = await command(tx, params.feedbackId, version ?? 0, now);
  return done.ok ? go(`${ratedHref(text)}?fatto=${code}#da-leggere`) : refusedOutcome(done);
}

/** The page of the text as it stands now. */
export async function judgeAgain(asked: TextAsked, _typed: Typed, problems: readonly Problem[]) {
  const text = await findText(asked.tx, asked.params.feedbackId);
  return text && showRatedPage(asked, text, undefined, problems);
}
