import type { ComponentChildren } from 'preact';
import { Conflict, type ConflictRow } from '../../../ui/conflict.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { type PeopleWord, peopleWords } from '../words.ts';

type Props = {
  shell: ShellProps;
  csrf: string;
  formKey: string;
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
  const word = (key: PeopleWord) => say(peopleWords, key, p.shell.lang);
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      hasErrors={p.problems.length > 0}
      breadcrumbs={[
        { href: '/persone', label: word('people') },
        { href: p.person, label: p.about },
      ]}
    >
      <ErrorSummary errors={p.problems} />
      {p.conflict && (
        <Conflict theirsTitle={word('theirs')} yoursTitle={word('yours')} rows={p.conflict}>
          <p>{word('keepMine')}</p>
        </Conflict>
      )}
      <Form action={p.person + p.path} csrf={p.csrf} idempotencyKey={p.formKey} version={p.version}>
        {p.children}
        <FormActions>
          <SubmitButton>{word('save')}</SubmitButton>
        </FormActions>
      </Form>
    </OfficePage>
  );
}
