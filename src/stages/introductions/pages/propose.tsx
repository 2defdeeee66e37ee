import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { fieldOf, typedText } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findCase, listCasesOf } from '../../eligibility/store/cases.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { listOpenPlaces } from '../../places/store/open-places.ts';
import { findProject } from '../../projects/store/projects.ts';
import { proposeIntroduction } from '../commands/propose-introduction.ts';
import type { proposalSchema } from '../commands/typed-steps.ts';
import { speak } from '../parts/speak.ts';
import { ProposalFields } from '../parts/step-fields.tsx';
import { listOfferedPlaces, type OfferedPlace } from '../store/offered-places.ts';
import { introductionWords } from '../words.ts';
import { answered } from './answered.ts';
import { type OfPerson, type OpenedPerson, openPerson } from './opened-introduction.ts';
import { draftProposal } from './proposal-draft.ts';
import { StepFormPage } from './step-form-page.tsx';

/** Which place is proposed, and from which decision; an id that is none is no choice. */
export const proposeQuery = z.object({
  posto: z.uuid().optional().catch(undefined),
  decisione: z.uuid().optional().catch(undefined),
});

/** GET /persone/:personId/presentazioni/nuova: the place, or first which one. */
export async function proposePage(asked: OfPerson<z.output<typeof proposeQuery>>) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { posto, decisione } = asked.query;
  const place = posto && (await listOfferedPlaces(asked.tx, [posto])).get(posto);
  if (!place) return choosePlace(asked, opened);
  return proposalForm(asked, opened, place, { decisione: decisione ?? '' }, []);
}

/** The same form after a refusal. */
export async function proposeAgain(asked: OfPerson, typed: Typed, problems: readonly Problem[]) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const posto = typedText(typed, 'posto');
  const place = z.uuid().safeParse(posto).success
    ? (await listOfferedPlaces(asked.tx, [posto])).get(posto)
    : undefined;
  return place ? proposalForm(asked, opened, place, typed, problems) : choosePlace(asked, opened);
}

/** POST /persone/:personId/presentazioni/nuova. */
export async function savePropose(
  asked: OfPerson<unknown, z.output<typeof proposalSchema>>,
): Promise<Outcome> {
  const opened = await openPerson(asked);
  const standing = await findCase(asked.tx, asked.body.caseId);
  if (opened === undefined || standing === undefined || !opened.entries.includes(standing.personId))
    return absent;
  const done = await proposeIntroduction(asked.tx, standing, asked.body, dayInRome(asked.now));
  return answered(done, done.ok ? `${opened.url}/${done.id}?fatto=proposed` : '', asked.language);
}

async function choosePlace(asked: OfPerson, { person, name, url }: OpenedPerson) {
  const word = speak(asked.language);
  const places = await listOpenPlaces(asked.tx, person.territoryId);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('choosePlaceTitle')}
      above={[{ href: url, label: word('introductions') }]}
      problems={[]}
    >
      {places.length === 0 ? (
        <p>{word('noOpenPlaces')}</p>
      ) : (
        <form method="get" action={`${url}/nuova`}>
          <SelectField
            name="posto"
            label={word('place')}
            blank={false}
            options={places.map((p) => ({ value: p.id, label: `${p.title}, ${p.companyName}` }))}
          />
          <SubmitButton>{word('choosePlace')}</SubmitButton>
        </form>
      )}
    </NearPage>
  );
}

async function proposalForm(
  asked: OfPerson,
  { person, name, url, entries }: OpenedPerson,
  place: OfferedPlace,
  typed: Typed,
  problems: readonly Problem[],
) {
  const word = speak(asked.language);
  const said = sayProblems(introductionWords, problems, asked.language);
  const options = [];
  for (const c of await listCasesOf(asked.tx, entries))
    options.push({ value: c.id, label: (await findProject(asked.tx, c.projectId))?.title ?? '' });
  const [only, ...others] = options;
  return (
    <StepFormPage
      asked={asked}
      person={person}
      name={name}
      url={url}
      action={`${url}/nuova`}
      title={word('proposeTitle', { name })}
      lead={word('proposeLead', { place: place.title, company: place.company })}
      submit={word('proposeSubmit')}
      problems={said}
    >
      <input type="hidden" name="posto" value={place.id} />
      <input type="hidden" name="decisione" value={typedText(typed, 'decisione')} />
      {only && others.length === 0 ? (
        <input type="hidden" name="caso" value={only.value} />
      ) : (
        <SelectField {...fieldOf({ typed, problems: said })('caso')} label={word('case')} options={options} />
      )}
      <ProposalFields
        typed={typed}
        problems={said}
        drafted={draftProposal(place, asked.me.name, asked.language)}
      />
    </StepFormPage>
  );
}
