import type { ComponentChildren } from 'preact';
import { Conflict, type ConflictRow } from '../../../ui/conflict.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { type PeopleWord, peopleWords } from '../words.ts';

type Props = {
  asked: FormAsked;
  /** address of her page; the form is at `path` below it */
  person: string;
  path: string;
  version: number;
  title: string;
  lead?: string;
  /** what of her the form is about, in the breadcrumb */
  about: string;
  problems: readonly Problem[];
  /** both versions of each field, where somebody saved meanwhile */
  conflict: readonly ConflictRow[] | undefined;
  children: ComponentChildren;
};

/** A page with one form about a person; where two saved, both versions above it. */
export function PersonFormPage(p: Props) {
  const word = (key: PeopleWord) => say(peopleWords, key, p.asked.shell.lang);
  return (
    <OfficePage
      shell={p.asked.shell}
      title={p.title}
      lead={p.lead}
      problems={p.problems}
      breadcrumbs={[
        { href: '/persone', label: word('people') },
        { href: p.person, label: p.about },
      ]}
    >
      {p.conflict && (
        <Conflict theirsTitle={word('theirs')} yoursTitle={word('yours')} rows={p.conflict}>
          <p>{word('keepMine')}</p>
        </Conflict>
      )}
      <StepForm asked={p.asked} action={p.person + p.path} version={p.version} submit={word('save')}>
        {p.children}
      </StepForm>
    </OfficePage>
  );
}
