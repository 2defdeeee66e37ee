import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { isInForce } from '../../organisations/rules.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { PersonId } from '../../people/types.ts';
import { markWork } from '../commands/mark-work.ts';
import { refusedOutcome } from '../refusals.ts';
import { keyOfRow, markActs, type markSchema, type Thing } from '../types.ts';
import { type CasefileWord, casefileWords } from '../words.ts';
import { waitingFor } from './waiting-for.ts';

type Params = { personId: PersonId; thing: Thing; subjectId: string };

/** GET /oggi/:personId/:thing/:subjectId: postpone it, give it to a colleague, or say that it was done outside. */
export async function markPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const { tx, params } = asked;
  const person = await findPerson(tx, params.personId);
  const waits = (await waitingFor(asked, [params.personId])).some(
    (w) => keyOfRow(w) === keyOfRow(params) && w.personId === params.personId,
  );
  if (person === undefined || !waits) return undefined;
  const identity = await findIdentity(tx, person.id);
  const now = await getNow(tx);
  const colleagues = (await listRelationsOf(tx, person.id)).flatMap((r) =>
    r.accountId !== null && r.accountId !== asked.me.accountId && r.grantedAt !== null && isInForce(r, now)
      ? [r.accountId]
      : [],
  );
  const names = await listAccountNames(tx, colleagues);
  return h(MarkPage, {
    asked,
    typed,
    problems: sayProblems(casefileWords, problems, asked.language),
    who: identity ? `${identity.givenName} ${identity.familyName}` : person.code,
    colleagues: [...names].map(([value, label]) => ({ value, label })),
  });
}

/** POST /oggi/:personId/:thing/:subjectId. */
export async function saveMark(asked: Asked<Params, unknown, z.output<typeof markSchema>>): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return { kind: 'absent' };
  const done = await markWork(asked.tx, person, asked.params, asked.body);
  return done.ok ? go('/?fatto=marked') : refusedOutcome(done);
}

type Shown = {
  asked: Asked<Params, unknown, unknown>;
  typed: Typed;
  problems: readonly Problem[];
  who: string;
  colleagues: readonly { value: string; label: string }[];
};

function MarkPage({ asked, typed, problems, who, colleagues }: Shown) {
  const lang = asked.language;
  const word = (key: CasefileWord, values?: Record<string, string>) => say(casefileWords, key, lang, values);
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  const { personId, thing, subjectId } = asked.params;
  const acts = markActs.filter((a) => a !== 'given' || colleagues.length > 0);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('markTitle')}
      lead={`${word(thing)} · ${who}`}
      problems={problems}
      breadcrumbs={[{ href: '/', label: word('today') }]}
    >
      <StepForm asked={asked} action={`/oggi/${personId}/${thing}/${subjectId}`} submit={word('saveMark')}>
        <RadioGroup
          {...field('act')}
          label={word('markAct')}
          options={acts.map((a) => ({ value: a, label: word(`act.${a}`) }))}
        />
        <DateField {...field('untilOn')} label={word('untilOn')} hint={word('untilHint')} optional />
        {colleagues.length > 0 && (
          <SelectField {...field('givenTo')} label={word('givenTo')} options={colleagues} optional />
        )}
        <TextareaField {...field('reason')} label={word('reason')} rows={2} maxLength={1_000} />
      </StepForm>
    </OfficePage>
  );
}
