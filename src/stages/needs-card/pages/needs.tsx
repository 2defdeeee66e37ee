import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { accommodationWords } from '../../places/words/accommodations.ts';
import { editCard } from '../commands/edit-card.ts';
import { proposeCard } from '../commands/propose-card.ts';
import { needsSchema, ownFields, rewordField } from '../commands/read-card-forms.ts';
import { CardFrame } from '../parts/card-frame.tsx';
import { speakCard } from '../parts/card-speak.ts';
import { NeedsFields } from '../parts/needs-fields.tsx';
import { type CardRefusal, refusedOutcome } from '../refusals.ts';
import type { CardNeed } from '../types.ts';
import { cardWords } from '../words.ts';
import { cardAgain } from './card.tsx';
import { frameOf, type OfCard, openCardOf } from './opened-card.ts';

/** The form of what helps. */
export const needsForm = needsSchema;

/** GET …/voci: what is proposed, what else there is, words of one's own; and the same with what was typed. */
export async function needsPage(asked: OfCard, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openCardOf(asked);
  if (opened === undefined) return undefined;
  if (opened.card.state !== 'draft')
    return problems.length === 0 ? undefined : cardAgain(asked, typed, problems);
  const { language } = asked;
  const word = speakCard(language);
  const said = sayProblems(cardWords, problems, language);
  return (
    <CardFrame {...frameOf(asked, opened)} title={word('needs')} lead={word('needsLead')} problems={said}>
      <StepForm
        asked={asked}
        action={`${opened.url}/voci`}
        version={opened.card.version}
        submit={word('saveNeeds')}
      >
        <NeedsFields
          content={opened.card.content.needs}
          proposed={await proposeCard(asked.tx, opened.standing.id)}
          typed={typed}
          problems={said}
        />
      </StepForm>
    </CardFrame>
  );
}

/** POST …/voci. */
export async function saveNeeds(asked: OfCard<unknown, z.output<typeof needsSchema>>): Promise<Outcome> {
  const opened = await openCardOf(asked);
  if (opened === undefined) return absent;
  const rows = needsOf(asked.body);
  const done = await editCard(asked.tx, opened.card, { needs: rows.map((r) => r.need) });
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(atField(done, rows));
}

type Row = { need: CardNeed; field: string };

/** What was ticked, in its own words or the catalogue's, then words of one's own; each with the field it came from. */
function needsOf(body: z.output<typeof needsSchema>): Row[] {
  const chosen = [...new Set([...body.codes, ...body.more])].map((code): Row => {
    const reworded = body[rewordField(code)];
    const field = reworded === null ? 'codes' : rewordField(code);
    return { need: { code, words: reworded ?? accommodationWords[code].it }, field };
  });
  const own = ownFields.flatMap((field): Row[] => {
    const words = body[field];
    return words === null ? [] : [{ need: { code: null, words }, field }];
  });
  return [...chosen, ...own];
}

/** A refusal of the third need is shown at the field it was typed in. */
function atField(refusal: CardRefusal, rows: readonly Row[]): CardRefusal {
  const index = /^needs-(\d+)$/.exec(refusal.field)?.[1];
  if (refusal.field === 'needs') return { ...refusal, field: 'codes' };
  return index === undefined ? refusal : { ...refusal, field: rows[Number(index)]?.field ?? '' };
}
