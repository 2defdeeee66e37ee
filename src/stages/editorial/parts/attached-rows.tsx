import type { Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { speak } from './speak.ts';

/** Empty rows below those that are filled: a form without a script cannot grow. */
const EMPTY_ROWS = 1;

/** Numbers of the rows to show: to the last one in which something is written, and one more.
 *  @param most rows that the form takes */
export function rowNumbers(typed: Typed, table: string, most: number): readonly number[] {
  const filled = Object.keys(typed).flatMap((name) => {
    const [of, at] = name.split('-');
    return of === table && typedText(typed, name).trim() !== '' ? [Number(at)] : [];
  });
  const last = Math.min(most, Math.max(0, ...filled) + EMPTY_ROWS);
  return Array.from({ length: last }, (_, at) => at + 1);
}

/** The documents of a page: one of ours each, or an address elsewhere. */
export function DocumentRows({ documents, ...filled }: Filled & { readonly documents: readonly Option[] }) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <FieldSet
      legend={word('documents')}
      name="documenti"
      hint={word('documentsHint')}
      error={problemOf(filled.problems, 'documenti')}
    >
      {rowNumbers(filled.typed, 'documenti', 30).map((n) => (
        <FieldSet key={n} legend={word('documentOf', { n })}>
          <TextField {...field(`documenti-${n}-title`)} label={word('docTitle')} optional />
          <SelectField
            {...field(`documenti-${n}-asset`)}
            label={word('docAsset')}
            optional
            blank={word('noDocument')}
            options={documents}
          />
          <TextField
            {...field(`documenti-${n}-url`)}
            label={word('docUrl')}
            hint={word('docUrlHint')}
            inputMode="url"
            optional
          />
        </FieldSet>
      ))}
    </FieldSet>
  );
}

/** Whom to ask: offices. */
export function ContactRows(filled: Filled) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <FieldSet
      legend={word('contacts')}
      name="contatti"
      hint={word('contactsHint')}
      error={problemOf(filled.problems, 'contatti')}
    >
      {rowNumbers(filled.typed, 'contatti', 8).map((n) => (
        <FieldSet key={n} legend={word('contactOf', { n })}>
          <TextField {...field(`contatti-${n}-office`)} label={word('contactOffice')} optional />
          <TextField {...field(`contatti-${n}-address`)} label={word('address')} optional />
          <TextField {...field(`contatti-${n}-phone`)} label={word('phone')} inputMode="tel" optional />
          <TextField {...field(`contatti-${n}-email`)} label={word('email')} inputMode="email" optional />
          <TextField {...field(`contatti-${n}-hours`)} label={word('hours')} optional />
        </FieldSet>
      ))}
    </FieldSet>
  );
}
