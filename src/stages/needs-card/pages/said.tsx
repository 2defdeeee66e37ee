import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { editCard } from '../commands/edit-card.ts';
import { saidNumbers, saidSchema } from '../commands/read-card-forms.ts';
import { CardFrame } from '../parts/card-frame.tsx';
import { speakCard } from '../parts/card-speak.ts';
import { SaidFields } from '../parts/said-fields.tsx';
import { refusedOutcome } from '../refusals.ts';
import { readSaid } from '../rules/read-said.ts';
import { cardWords } from '../words.ts';
import { cardAgain } from './card.tsx';
import { frameOf, type OfCard, openCardOf } from './opened-card.ts';

/** The form of what else is said. */
export const saidForm = saidSchema;

/** GET …/detto: what else is said, by whom, to whom; and the same with what was typed. */
export async function saidPage(asked: OfCard, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openCardOf(asked);
  if (opened === undefined) return undefined;
  if (opened.card.state !== 'draft')
    return problems.length === 0 ? undefined : cardAgain(asked, typed, problems);
  const { language } = asked;
  const word = speakCard(language);
  const said = sayProblems(cardWords, problems, language);
  return (
    <CardFrame {...frameOf(asked, opened)} title={word('said')} lead={word('saidLead')} problems={said}>
      <StepForm
        asked={asked}
        action={`${opened.url}/detto`}
        version={opened.card.version}
        submit={word('saveSaid')}
      >
        <SaidFields said={opened.card.content.said} typed={typed} problems={said} />
      </StepForm>
    </CardFrame>
  );
}

/** POST …/detto. */
export async function saveSaid(asked: OfCard<unknown, z.output<typeof saidSchema>>): Promise<Outcome> {
  const opened = await openCardOf(asked);
  if (opened === undefined) return absent;
  const { body } = asked;
  const lines = saidNumbers.map((n) => ({
    n,
    words: body[`words${n}`],
    by: body[`by${n}`],
    to: body[`to${n}`],
  }));
  const read = readSaid(lines);
  if (!read.ok) return refusedOutcome({ ok: false, code: read.code, field: fieldOf(read.code, read.line) });
  const done = await editCard(asked.tx, opened.card, { said: read.value });
  if (done.ok) return go(`${opened.url}?fatto=saved`);
  // The third thing that was said may stand in the fourth line: empty lines are passed over.
  const index = /^said-(\d+)$/.exec(done.field)?.[1];
  const line = index === undefined ? undefined : lines.filter((l) => l.words !== null)[Number(index)];
  return refusedOutcome({ ...done, field: line === undefined ? done.field : `words${line.n}` });
}

const fieldOf = (code: string, line: number) => `${code === 'said-by-missing' ? 'by' : 'to'}${line}`;
