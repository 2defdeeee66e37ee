import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { removeEntry } from '../commands/remove-entry.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { entryFacts, entryTitle } from '../parts/entry-text.ts';
import { refusedOutcome } from '../refusals.ts';
import { mayDo, sectionOf } from '../rules.ts';
import { listEntries } from '../store/entries.ts';
import { type BalanceEntryId, entryForms, type Section } from '../types.ts';
import { type EntryWord, entryWords } from '../words/entries.ts';
import { balanceWords } from '../words.ts';
import type { DoneQuery } from './balance.tsx';
import { type BalanceParams, frameOf, mayWith, type OfBalance, openBalanceOf } from './opened-balance.ts';
import { toldBefore } from './told-before.tsx';

type Params = BalanceParams & { section: Section };

/** GET …/sezione/:section: what the balance says of one matter, with one form for each kind of entry. */
export function sectionPage(asked: OfBalance<Params, DoneQuery>) {
  return shown(asked, asked.query.fatto, []);
}

/** The same page after a step that was refused. */
export function sectionAgain(asked: OfBalance<Params>, _typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, problems);
}

/** POST …/sezione/:section/togli/:entryId. */
export async function takeOut(asked: OfBalance<Params & { entryId: BalanceEntryId }>): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  const entry =
    opened && (await listEntries(asked.tx, opened.balance.id)).find((e) => e.id === asked.params.entryId);
  if (opened === undefined || entry === undefined) return absent;
  const seen = { ...entry, version: asked.version ?? entry.version };
  const done = await removeEntry(asked.tx, opened.balance, seen, asked.now);
  return done.ok ? go(`${opened.url}/sezione/${entry.section}?fatto=removed`) : refusedOutcome(done);
}

async function shown(asked: OfBalance<Params>, done: string | undefined, problems: readonly Problem[]) {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return undefined;
  const lang = asked.language;
  const word = (key: EntryWord, values?: Record<string, string>) => say(entryWords, key, lang, values);
  const { section } = asked.params;
  const { balance, url } = opened;
  const rows = (await listEntries(asked.tx, balance.id)).filter((e) => e.section === section);
  const mayWrite = (await mayWith(asked, 'write')) && mayDo(balance.state, 'write-entry');
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      title={word(`section.${section}`)}
      lead={word(`sectionLead.${section}`)}
      done={done}
      problems={sayProblems(balanceWords, problems, lang)}
    >
      {mayWrite && (
        <p class="button-row">
          {entryForms
            .filter((form) => sectionOf[form] === section)
            .map((form) => (
              <ButtonLink key={form} href={`${url}/voce/${form}`} variant="primary">
                {word(`add.${form}`)}
              </ButtonLink>
            ))}
        </p>
      )}
      {mayWrite && (await toldBefore(asked, section))}
      {rows.length === 0 && <EmptyState title={word('noEntry')}>{word('noEntryText')}</EmptyState>}
      {rows.map((e) => {
        const what = entryTitle(e.content, lang);
        return (
          <SummaryCard
            key={e.id}
            title={what}
            items={entryFacts(e.content, lang).map(({ label, value }) => ({
              label,
              value: <span class="prose">{value}</span>,
            }))}
          >
            {mayWrite && (
              <>
                <p>
                  <ButtonLink href={`${url}/voce/${e.content.form}/${e.id}`}>
                    {word('changeEntryOf', { what })}
                  </ButtonLink>
                </p>
                <StepForm
                  asked={asked}
                  action={`${url}/sezione/${section}/togli/${e.id}`}
                  version={e.version}
                  submit={word('removeEntryOf', { what })}
                  variant="secondary"
                />
              </>
            )}
          </SummaryCard>
        );
      })}
    </BalanceFrame>
  );
}
