import { z } from 'zod';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findRepresentation } from '../commands/find-representation.ts';
import { findToldProject } from '../commands/find-told-project.ts';
import { CardFrame } from '../parts/card-frame.tsx';
import { CardInForce } from '../parts/card-in-force.tsx';
import { speakCard } from '../parts/card-speak.ts';
import { CardVersions } from '../parts/card-versions.tsx';
import { CardView } from '../parts/card-view.tsx';
import { isOpenDissent, mayDo } from '../rules.ts';
import { listCardAnswers } from '../store/answers.ts';
import { cardWords } from '../words.ts';
import { frameOf, mayWith, type OfCard, type OpenedCase, openCase } from './opened-card.ts';

/** What was just done, as the redirect says it. */
export const doneQuery = z.object({ fatto: z.string().max(40).optional().catch(undefined) });
/** The query of a page that a form leads back to. */
export type DoneQuery = z.output<typeof doneQuery>;

/** GET /persone/:personId/scheda/:caseId: the version one works with, its answers, the versions before it. */
export function cardPage(asked: OfCard<DoneQuery>) {
  return shown(asked, asked.query.fatto, []);
}

/** The same page after a step that was refused. */
export function cardAgain(asked: OfCard, _typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, problems);
}

async function shown(asked: OfCard, done: string | undefined, problems: readonly Problem[]) {
  const opened = await openCase(asked);
  if (opened === undefined) return undefined;
  const { language } = asked;
  const word = speakCard(language);
  const mayWrite = await mayWith(asked, 'write');
  const inForce = opened.cards.find((c) => c.state === 'agreed');
  return (
    <CardFrame
      {...frameOf(asked, opened)}
      top
      title={word('cardOf', { name: opened.name })}
      lead={word('cardLead')}
      done={done}
      problems={sayProblems(cardWords, problems, language)}
    >
      {opened.card === undefined ? (
        <EmptyState title={word('noCard')}>{word('noCardText')}</EmptyState>
      ) : (
        <CardView needs={asked} url={opened.url} {...(await viewOf(asked, opened))} mayWrite={mayWrite} />
      )}
      {mayWrite && (opened.card === undefined || mayDo(opened.card.state, 'renew')) && (
        <StepForm
          asked={asked}
          action={`${opened.url}/comincia`}
          submit={word(opened.card === undefined ? 'begin' : 'beginAgain')}
          variant={opened.card === undefined ? 'primary' : 'secondary'}
        >
          {opened.card !== undefined && <p>{word('beginAgainText')}</p>}
        </StepForm>
      )}
      {inForce !== undefined && inForce.id !== opened.card?.id && (
        <CardInForce
          card={inForce}
          told={await findToldProject(asked.tx, opened.standing)}
          url={opened.url}
          mayWrite={mayWrite}
        />
      )}
      {opened.cards.length > 1 && <CardVersions cards={opened.cards} />}
    </CardFrame>
  );
}

async function viewOf(asked: OfCard, { standing, card }: OpenedCase) {
  if (card === undefined) throw new Error('A card is shown where there is one.');
  const answers = await listCardAnswers(asked.tx, card.id);
  const asking = await findRepresentation(asked.tx, card.personId, dayInRome(asked.now));
  return {
    card,
    answers,
    told: await findToldProject(asked.tx, standing),
    representative: asking.mode === 'alone' ? null : asking.representative.name,
    dissents: isOpenDissent(answers, card.sha256) ? `/persone/${card.personId}/dissensi` : undefined,
  };
}
