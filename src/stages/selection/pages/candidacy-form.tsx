import { type ComponentChildren, h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { FormPage } from '../../organisations/parts/form-page.tsx';
import { type Speak, speak } from '../parts/speak.ts';
import { refusedOutcome, type SelectionRefusal } from '../refusals.ts';
import { type SelectionWord, selectionWords } from '../words.ts';
import {
  type CandidacyParams,
  candidacyUrl,
  type OpenedCandidacy,
  openedCandidacy,
} from './opened-candidacy.ts';

type Here<B = unknown> = Asked<CandidacyParams, unknown, B>;

/** What the fields of such a form are given. */
export type FieldsOf<E> = {
  opened: OpenedCandidacy;
  extra: E;
  word: Speak;
  typed: Typed;
  /** name, value and error of a field */
  field: (name: string) => { name: string; value: string; error: string | undefined };
};

type Spec<B, E> = {
  below: string;
  titleKey: SelectionWord;
  submitKey: SelectionWord;
  /** whether the form is there for this reader in this state */
  there: (opened: OpenedCandidacy) => boolean;
  /** what else the page shows; undefined: there is no such page now */
  load: (asked: Here, opened: OpenedCandidacy) => Promise<E | undefined>;
  lead: (f: Pick<FieldsOf<E>, 'opened' | 'extra' | 'word'>) => string;
  Fields: (f: FieldsOf<E>) => ComponentChildren;
  take: (asked: Here<B>, opened: OpenedCandidacy) => Promise<{ ok: true } | SelectionRefusal>;
  done: string;
};

/** One step about a candidacy with a page of its own: the form, the form with what was typed, and what it does. */
export function candidacyForm<B, E>(spec: Spec<B, E>) {
  const again = async (asked: Here, typed: Typed = {}, problems: readonly Problem[] = []) => {
    const opened = await openedCandidacy(asked);
    if (opened === undefined || !spec.there(opened)) return undefined;
    const extra = await spec.load(asked, opened);
    if (extra === undefined) return undefined;
    const word = speak(asked.language);
    const said = sayProblems(selectionWords, problems, asked.language);
    const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(said, name) });
    const url = candidacyUrl(opened.candidacy);
    return (
      <FormPage
        asked={asked}
        title={word(spec.titleKey)}
        lead={spec.lead({ opened, extra, word })}
        above={[{ href: url, label: word('selectionOf', { name: opened.name }) }]}
        problems={said}
        action={`${url}${spec.below}`}
        version={opened.candidacy.version}
        submit={word(spec.submitKey)}
      >
        {h(() => spec.Fields({ opened, extra, word, typed, field }), null)}
      </FormPage>
    );
  };
  return {
    page: (asked: Here) => again(asked),
    again,
    save: async (asked: Here<B>): Promise<Outcome> => {
      const opened = await openedCandidacy(asked);
      if (opened === undefined || !spec.there(opened)) return absent;
      const taken = await spec.take(asked, opened);
      return taken.ok ? go(candidacyUrl(opened.candidacy, `?fatto=${spec.done}`)) : refusedOutcome(taken);
    },
  };
}
