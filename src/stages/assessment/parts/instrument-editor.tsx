import { Conflict } from '../../../ui/conflict.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import type { InstrumentContent } from '../types.ts';
import { type InstrumentWord, instrumentWords } from '../words/instruments.ts';
import { BlankSheet } from './blank-sheet.tsx';
import { EditFields } from './edit-fields.tsx';

const spoken = [
  'titolo',
  'nota',
  'attribuzione',
  'parte',
  'domanda',
  'aiuto',
  'facoltativa',
  'scelta',
  'limiti',
  'fascia',
  'se',
] as const;

/** The editor of an instrument; `code` is absent for a new one. */
type Props = {
  shell: ShellProps;
  csrf: string;
  formKey: string;
  action: string;
  code: string | undefined;
  title: string | undefined;
  /** number of the version that is edited; 0 for a new instrument */
  base: number;
  typed: Typed;
  problems: readonly Problem[];
  /** what the text would be, where it is an instrument */
  preview: InstrumentContent | undefined;
  conflict: { theirs: string; yours: string } | undefined;
};

/** The text of an instrument, what it looks like, and the words it may use. */
export function InstrumentEditor(p: Props) {
  const lang = p.shell.lang;
  const word = (key: InstrumentWord, values?: Record<string, string | number>) =>
    say(instrumentWords, key, lang, values);
  const isNew = p.code === undefined;
  return (
    <OfficePage
      shell={p.shell}
      title={isNew ? word('add') : word('editOf', { title: p.title ?? '' })}
      lead={isNew ? word('newLead') : word('editLead', { number: p.base + 1 })}
      problems={p.problems}
      breadcrumbs={[
        { href: '/strumenti', label: word('instruments') },
        ...(isNew ? [] : [{ href: `/strumenti/${p.code}`, label: p.title ?? '' }]),
      ]}
    >
      {p.conflict && (
        <Conflict
          rows={[{ label: word('text'), ...p.conflict }]}
          theirsTitle={word('theirs')}
          yoursTitle={word('yours')}
        >
          <p>{word('keepMine')}</p>
        </Conflict>
      )}
      <Form action={p.action} csrf={p.csrf} idempotencyKey={p.formKey} version={p.base}>
        {isNew ? (
          <TextField
            name="code"
            label={word('code')}
            hint={word('codeHint')}
            value={typedText(p.typed, 'code')}
            error={problemOf(p.problems, 'code')}
            width="medium"
            required
          />
        ) : (
          <input type="hidden" name="code" value={p.code} />
        )}
        <TextField
          name="source"
          label={word('source')}
          hint={word('sourceHint')}
          value={typedText(p.typed, 'source')}
          error={problemOf(p.problems, 'source')}
          required
        />
        <TextareaField
          name="text"
          label={word('text')}
          hint={word('textHint')}
          value={typedText(p.typed, 'text')}
          error={problemOf(p.problems, 'text')}
          rows={24}
          required
        />
        <FormActions>
          <SubmitButton variant="secondary" name="act" value="check">
            {word('check')}
          </SubmitButton>{' '}
          <SubmitButton name="act" value="save">
            {word(isNew ? 'saveNew' : 'save')}
          </SubmitButton>
        </FormActions>
        {/* After the two buttons: Enter in a field presses the first one of a form, which writes nothing. */}
        {p.preview && <EditFields content={p.preview} typed={p.typed} />}
      </Form>
      <h2>{word('how')}</h2>
      <DescriptionList items={spoken.map((w) => ({ label: w, value: word(`how.${w}`) }))} />
      {p.preview && (
        <section>
          <h2>{word('preview')}</h2>
          <BlankSheet content={p.preview} />
        </section>
      )}
    </OfficePage>
  );
}
