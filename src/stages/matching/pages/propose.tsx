import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { may } from '../../../policy/decide.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findCase } from '../../eligibility/store/cases.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findPerson } from '../../people/store/persons.ts';
import { listOpenPlaces } from '../../places/store/open-places.ts';
import { decideByHand } from '../commands/decide-by-hand.ts';
import type { proposeSchema } from '../commands/read-forms.ts';
import { readPeopleForMatch } from '../commands/read-people-for-match.ts';
import { Reasons } from '../parts/reasons.tsx';
import { refusedOutcome } from '../refusals.ts';
import { quickWords } from '../words/quick.ts';
import { matchingWords } from '../words.ts';
import { namesOf } from './for-place.tsx';
import { findPairs, weightsOfProjects } from './opened-quick.ts';

type Params = { personId: string };
/** Which pair, as the URL says it. */
export const proposeQuery = z.object({
  caso: z.uuid().optional().catch(undefined),
  posto: z.uuid().optional().catch(undefined),
});
type Query = z.output<typeof proposeQuery>;

/** GET /abbinamenti/persona/:personId/proponi: the pair with its reasons, and the reason of who decides. */
export async function proposePage(asked: Asked<Params, Query, unknown>) {
  return shown(asked, asked.query, {}, []);
}

/** The same form with what was typed. */
export async function proposeAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const pair = proposeQuery.parse({ caso: typedText(typed, 'caso'), posto: typedText(typed, 'posto') });
  return shown(asked, pair, typed, problems);
}

async function shown(
  asked: Asked<Params, unknown, unknown>,
  pair: Query,
  typed: Typed,
  problems: readonly Problem[],
) {
  const { tx, language: lang } = asked;
  const standing = await caseOf(asked, pair.caso);
  if (standing === undefined) return undefined;
  const place = (await listOpenPlaces(tx, standing.territoryId)).find((p) => p.id === pair.posto);
  const person = await findPerson(tx, standing.personId);
  if (person === undefined || (place === undefined && problems.length === 0)) return undefined;
  const name = (await namesOf(asked, [person.id])).get(person.id) ?? person.code;
  const people = (await readPeopleForMatch(tx, { personIds: [person.id] })).filter(
    (p) => p.caseId === standing.id,
  );
  const weights = await weightsOfProjects(asked, [standing.projectId]);
  const found = place && findPairs(people, [place], weights, dayInRome(asked.now))[0];
  const word = (key: keyof typeof quickWords) => quickWords[key][lang];
  const url = `/abbinamenti/persona/${asked.params.personId}`;
  const said = sayProblems(matchingWords, problems, lang);
  return h(
    OfficePage,
    {
      shell: asked.shell,
      title: word('proposeTitle'),
      lead: word('proposeLead'),
      problems: said,
      breadcrumbs: [
        { href: '/abbinamenti', label: word('matching') },
        { href: url, label: name },
      ],
    },
    place && h('h2', null, h('bdi', null, name), ` · ${place.title}, ${place.companyName}`),
    found && h(Reasons, { candidate: found.candidate }),
    h(
      StepForm,
      { asked, action: `${url}/proponi`, submit: word('proposeSave') },
      h('input', { type: 'hidden', name: 'caso', value: pair.caso ?? '' }),
      h('input', { type: 'hidden', name: 'posto', value: pair.posto ?? '' }),
      h(TextareaField, {
        name: 'reason',
        label: word('reason'),
        hint: word('reasonHint'),
        value: typedText(typed, 'reason'),
        error: problemOf(said, 'reason'),
        rows: 4,
      }),
    ),
  );
}

/** POST of the same URL: leads to the introduction, or back to her places for who decides by code. */
export async function propose(
  asked: Asked<Params, unknown, z.output<typeof proposeSchema>>,
): Promise<Outcome> {
  const { body, tx } = asked;
  const standing = await caseOf(asked, body.caso);
  if (standing === undefined) return absent;
  const done = await decideByHand(tx, standing, { placeId: body.posto, reason: body.reason }, asked.now);
  if (!done.ok) return refusedOutcome(done);
  const facts = await loadFacts(tx, asked.me, asked.params.personId);
  const introduces = may(facts, { of: 'person', dataClass: 'introduction', action: 'write' });
  return go(
    introduces
      ? `/persone/${standing.personId}/presentazioni/nuova?${new URLSearchParams({ posto: body.posto, decisione: done.id })}`
      : `/abbinamenti/persona/${asked.params.personId}?fatto=decided`,
  );
}

/** The case, if it is of the human being that the guard has let through. */
async function caseOf({ tx, params }: Pick<Asked<Params, unknown, unknown>, 'tx' | 'params'>, id?: string) {
  const standing = id === undefined ? undefined : await findCase(tx, id);
  const entries = await entriesOf(tx, params.personId);
  return standing && entries.includes(standing.personId) ? standing : undefined;
}
