import { fieldId, type Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { projectWords } from '../words.ts';

/** A field of each row: a choice where it has options, else a text. */
type RowField = {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly Option[] | undefined;
  readonly width?: 'short' | 'medium' | undefined;
  readonly hint?: string | undefined;
  /** may stay empty in a row that is filled */
  readonly optional?: boolean | undefined;
};

type Props = {
  readonly table: string;
  readonly title: string;
  readonly fields: readonly RowField[];
  readonly typed: Typed;
  readonly problems: readonly Problem[];
};

/** Rows shown after the last one that was filled: without JavaScript a table does not grow by itself. */
const SPARE_ROWS = 2;

/** A table of a form, row after row, each field called `table-3-field`; some empty rows follow. */
export function RowsFields({ table, title, fields, typed, problems }: Props) {
  const word = useWords(projectWords);
  return (
    // The summary of errors leads here when the whole table is wrong.
    <div id={fieldId(table)} tabindex={-1}>
      <FieldSet legend={title} name={table} hint={word('rowsHint')} error={problemOf(problems, table)}>
        {Array.from({ length: filledRows(typed, table) + SPARE_ROWS }, (_, row) => (
          <FieldSet key={row} legend={word('rowOf', { what: title, number: row + 1 })} kind="choice">
            {fields.map((field) => {
              const name = `${table}-${row}-${field.name}`;
              const shared = {
                name,
                label: field.label,
                value: typedText(typed, name),
                error: problemOf(problems, name),
                hint: field.hint,
                optional: field.optional,
              };
              return field.options === undefined ? (
                <TextField key={name} {...shared} width={field.width} autocomplete="off" />
              ) : (
                <SelectField key={name} {...shared} options={field.options} />
              );
            })}
          </FieldSet>
        ))}
      </FieldSet>
    </div>
  );
}

function filledRows(typed: Typed, table: string): number {
  const filled = Object.keys(typed)
    .filter((name) => name.startsWith(`${table}-`) && typedText(typed, name).trim() !== '')
    .map((name) => Number(name.split('-')[1]));
  return Math.max(-1, ...filled.filter((row) => row < 100)) + 1;
}
