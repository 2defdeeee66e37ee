import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { formatPhone, type PhoneNumber } from '../../../values/phone-number.ts';
import { type choiceSchema, chooseClosePerson } from '../commands/choose-close-person.ts';
import { revokeChoice } from '../commands/revoke-choice.ts';
import { ChoiceFields } from '../parts/choice-fields.tsx';
import { choiceText } from '../parts/choice-text.ts';
import { NearPage } from '../parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { isChosen } from '../rules/near.ts';
import { listClosePeople } from '../store/close-people.ts';
import type { ClosePersonId, PersonId } from '../types.ts';
import { peopleWords } from '../words.ts';
import { answered } from './answered.ts';
import { openPerson } from './opened-person.ts';

type Params = { personId: PersonId; closePersonId: ClosePersonId };
type OfClose<B = unknown> = Asked<Params, unknown, B>;

async function open(asked: OfClose) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const close = (await listClosePeople(asked.tx, opened.person.id)).find(
    (c) => c.id === asked.params.closePersonId,
  );
  return close && { ...opened, close, url: `/persone/${opened.person.id}/persone-vicine` };
}

/** GET /persone/:personId/persone-vicine/:closePersonId: somebody near her, and her choice. */
export function closePersonPage(asked: OfClose) {
  return closePersonAgain(asked, undefined, []);
}

/** POST /persone/:personId/persone-vicine/:closePersonId: what she chooses this one for. */
export async function saveChoice(asked: OfClose<z.output<typeof choiceSchema>>): Promise<Outcome> {
  const opened = await open(asked);
  if (opened === undefined) return absent;
  const { person, close, url } = opened;
  const today = dayInRome(asked.now);
  const result = await chooseClosePerson(asked.tx, person, close, asked.version ?? 0, asked.body, today);
  return answered(result, `${url}?fatto=choice`);
}

/** POST /persone/:personId/persone-vicine/:closePersonId/revoca: she takes it back. */
export async function saveRevocation(asked: OfClose): Promise<Outcome> {
  const opened = await open(asked);
  if (opened === undefined) return absent;
  const { person, close, url } = opened;
  const result = await revokeChoice(asked.tx, person, close, asked.version ?? 0, dayInRome(asked.now));
  return answered(result, `${url}?fatto=revoked`);
}

/** The same page with what was typed. */
export async function closePersonAgain(
  asked: OfClose,
  typed: Typed | undefined,
  problems: readonly Problem[],
) {
  const opened = await open(asked);
  if (opened === undefined) return undefined;
  const { person, name, close, url } = opened;
  const lang = asked.language;
  const word = speak(lang);
  const said = sayProblems(peopleWords, problems, lang);
  const stored: Typed = {
    chosenFor: isChosen(close) ? close.chosenFor : [],
    chosenOn: isChosen(close) && close.chosenOn ? formatDay(close.chosenOn, 'it') : '',
  };
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={close.name}
      above={[{ href: url, label: word('closePeople') }]}
      problems={said}
    >
      <DescriptionList
        items={[
          { label: word('bond'), value: close.bond },
          { label: word('phone'), value: close.phone && formatPhone(close.phone as PhoneNumber) },
          { label: word('closeNote'), value: close.note },
          { label: word('choice'), value: choiceText(close, isChosen(close), lang) },
        ]}
      />
      <h2>{word('changeChoice')}</h2>
      <StepForm
        asked={asked}
        action={`${url}/${close.id}`}
        version={close.version}
        submit={word('saveChoice')}
      >
        <ChoiceFields typed={typed ?? stored} problems={said} />
      </StepForm>
    </NearPage>
  );
}
