import { Fragment } from 'preact';
import { Conflict, type ConflictRow } from '../../../ui/conflict.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import type { Question, Section } from '../types.ts';
import { questionText } from '../words/answer-text.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';
import { QuestionField } from './question-field.tsx';

/** One part of an evaluation, to be filled in. */
type Props = {
  shell: ShellProps;
  csrf: string;
  formKey: string;
  action: string;
  person: string;
  name: string;
  above: readonly PageLink[];
  section: Section;
  questions: readonly Question[];
  /** what each rater answered, by question, where they write one together */
  said: Readonly<Record<string, readonly string[]>>;
  /** this part and how many there are, from 1 */
  at: number;
  of: number;
  version: number;
  /** number of a later version of the instrument, where there is one */
  newer: number | undefined;
  typed: Typed;
  problems: readonly Problem[];
  done: 'saved' | 'opened' | undefined;
  /** both versions, where somebody saved first */
  conflict: readonly ConflictRow[] | undefined;
};

/** The questions of one part on one page; what was typed is saved with each. */
export function SectionView(p: Props) {
  const lang = p.shell.lang;
  const word = (key: AssessmentWord, values?: Record<string, string | number>) =>
    say(assessmentWords, key, lang, values);
  return (
    <OfficePage
      shell={p.shell}
      title={p.section.title[lang]}
      lead={p.section.lead?.[lang]}
      problems={p.problems}
      notice={p.done && { kind: 'success', text: word(`done.${p.done}`) }}
      breadcrumbs={[{ href: p.person, label: p.name }, ...p.above]}
    >
      <p>{word('sectionOf', { at: p.at, of: p.of })}</p>
      {p.newer !== undefined && <Notice kind="info">{word('olderVersion', { number: p.newer })}</Notice>}
      {p.conflict && (
        <Conflict rows={p.conflict} theirsTitle={word('theirs')} yoursTitle={word('yours')}>
          <p>{word('keepMine')}</p>
        </Conflict>
      )}
      <Form action={p.action} csrf={p.csrf} idempotencyKey={p.formKey} version={p.version}>
        {p.questions.map((q) => (
          <Fragment key={q.code}>
            <QuestionField question={q} typed={p.typed} problems={p.problems} />
            {(p.said[q.code] ?? []).length > 0 && (
              <ul class="source" aria-label={word('saidOn', { question: questionText(q, lang) })}>
                {p.said[q.code]?.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </Fragment>
        ))}
        <FormActions>
          <SubmitButton name="go" value="next">
            {word('saveNext')}
          </SubmitButton>{' '}
          <SubmitButton variant="secondary" name="go" value="back">
            {word('saveBack')}
          </SubmitButton>
        </FormActions>
      </Form>
    </OfficePage>
  );
}
