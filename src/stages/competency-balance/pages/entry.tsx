import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { typedText } from '../../../ui/typed.ts';
import { chooseTerm, MOST_OFFERED } from '../commands/choose-term.ts';
import { writeEntry } from '../commands/write-entry.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { EntryFields } from '../parts/entry-fields.tsx';
import { refuse, refusedOutcome } from '../refusals.ts';
import { mayDo, sectionOf } from '../rules.ts';
import { listEntries } from '../store/entries.ts';
import { listTermsNear } from '../store/vocabulary.ts';
import type {
  BalanceEntry,
  BalanceEntryId,
  EntryContent,
  EntryForm,
  entrySchemas,
  VocabularyKind,
} from '../types.ts';
import { entryWords } from '../words/entries.ts';
import { balanceWords } from '../words.ts';
import { type BalanceParams, frameOf, type OfBalance, openBalanceOf } from './opened-balance.ts';

type Params = BalanceParams & { entryId?: BalanceEntryId };

/** Of which kind the coded things of a form are. */
const termKindOf: Readonly<Partial<Record<EntryForm, VocabularyKind>>> = {
  experience: 'occupation',
  occupation: 'occupation',
  competence: 'skill',
};

/** GET …/voce/:form and …/voce/:form/:entryId, with what stands or what was typed. */
export async function entryPage(
  form: EntryForm,
  asked: OfBalance<Params>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return undefined;
  // After a refusal the form stays, with what was typed, also where the phase has ended meanwhile.
  if (problems.length === 0 && !mayDo(opened.balance.state, 'write-entry')) return undefined;
  const entry = await entryOf(asked, opened.balance.id, form);
  if (asked.params.entryId !== undefined && entry === undefined) return undefined;
  const { language, tx } = asked;
  const said = sayProblems(balanceWords, problems, language);
  const section = sectionOf[form];
  const kind = termKindOf[form];
  const mustChoose = problems.some((p) => p.field === 'term');
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      title={say(entryWords, `add.${form}`, language)}
      lead={say(entryWords, `sectionLead.${section}`, language)}
      above={[
        { href: `${opened.url}/sezione/${section}`, label: say(entryWords, `section.${section}`, language) },
      ]}
      problems={said}
    >
      <StepForm
        asked={asked}
        action={`${opened.url}/voce/${form}${entry ? `/${entry.id}` : ''}`}
        version={entry?.version}
        submit={say(entryWords, 'saveEntry', language)}
      >
        <EntryFields
          form={form}
          typed={problems.length > 0 || entry === undefined ? typed : typedEntry(entry.content)}
          problems={said}
          offered={
            mustChoose && kind ? await listTermsNear(tx, typedText(typed, 'what'), kind, MOST_OFFERED) : []
          }
        />
      </StepForm>
    </BalanceFrame>
  );
}

/** POST of the same URLs. Her words are looked up in the vocabulary; where several terms come near she is asked which. */
export async function saveEntry<F extends EntryForm>(
  form: F,
  asked: OfBalance<Params, unknown, z.output<(typeof entrySchemas)[F]>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const entry = await entryOf(asked, opened.balance.id, form);
  if (asked.params.entryId !== undefined && entry === undefined) return absent;
  const { body } = asked;
  const kind = termKindOf[form];
  let term: { term?: unknown } = {};
  if (kind !== undefined && 'what' in body && 'term' in body) {
    const before = entry?.content;
    const stays = body.term === '' && before !== undefined && 'term' in before && before.what === body.what;
    const found = stays ? { term: before.term } : await chooseTerm(asked.tx, kind, body.what, body.term);
    if ('offered' in found) return refusedOutcome(refuse('term-choose', 'term'));
    term = found;
  }
  const content = { form, ...body, ...term } as unknown as EntryContent;
  const seen = entry && { ...entry, version: asked.version ?? entry.version };
  // `_version` of this form is the entry's, not the balance's.
  const done = await writeEntry(asked.tx, opened.balance, content, asked.now, seen);
  return done.ok ? go(`${opened.url}/sezione/${sectionOf[form]}?fatto=saved`) : refusedOutcome(done);
}

async function entryOf(
  { tx, params }: OfBalance<Params>,
  balanceId: string,
  form: EntryForm,
): Promise<BalanceEntry | undefined> {
  if (params.entryId === undefined) return undefined;
  return (await listEntries(tx, balanceId)).find((e) => e.id === params.entryId && e.content.form === form);
}

/** An entry as its form shows it. */
function typedEntry(content: EntryContent): Typed {
  const typed: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(content)) {
    if (name === 'form' || value === null) continue;
    if (Array.isArray(value)) typed[name] = value.map(String);
    else if (name !== 'term') typed[name] = String(value);
  }
  return typed;
}
