import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CheckboxField } from './checkbox-field.tsx';
import { CheckboxGroup } from './checkbox-group.tsx';
import { DateField } from './date-field.tsx';
import type { FieldProps } from './field-props.ts';
import { FileField } from './file-field.tsx';
import { Form } from './form.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { TextareaField } from './textarea-field.tsx';
import { TimeField } from './time-field.tsx';

const options = [
  { value: 'a', label: 'Primo' },
  { value: 'b', label: 'Secondo' },
];
const fields: Record<string, (props: FieldProps) => VNode> = {
  TextField: (props) => <TextField {...props} />,
  DateField: (props) => <DateField {...props} />,
  TimeField: (props) => <TimeField {...props} />,
  TextareaField: (props) => <TextareaField {...props} />,
  SelectField: (props) => <SelectField {...props} options={options} />,
  RadioGroup: (props) => <RadioGroup {...props} options={options} />,
  CheckboxGroup: (props) => <CheckboxGroup {...props} options={options} />,
  FileField: (props) => <FileField {...props} />,
  CheckboxField: (props) => <CheckboxField {...props} />,
};

describe.each(Object.entries(fields))('%s', (_, field) => {
  const wrong = render(field({ name: 'day', label: 'Giorno', hint: 'Come vuoi', error: 'Manca.' }));

  test('has the id that the error summary links to, and a label for it', () => {
    expect(wrong).toMatch(/<(input|textarea|select)[^>]* id="field-day"/);
    expect(wrong).toContain('<label for="field-day">');
  });

  test('is described by its hint and then by its error, both of which exist once', () => {
    expect(wrong).toContain('aria-describedby="hint-day error-day"');
    expect(wrong.split('id="hint-day"')).toHaveLength(2);
    expect(wrong.split('id="error-day"')).toHaveLength(2);
  });

  test('says the word error and is invalid only when it is wrong', () => {
    expect(wrong).toContain('<strong>Errore:</strong> Manca.');
    expect(wrong).toContain('aria-invalid="true"');
    const right = render(field({ name: 'day', label: 'Giorno' }));
    expect(right).not.toContain('aria-invalid');
    expect(right).not.toContain('error-day');
  });

  test('has no placeholder and no browser check that speaks before the server', () => {
    expect(wrong).not.toContain('placeholder');
    expect(wrong).not.toMatch(/ required[ >=]/);
  });
});

test('a typed value comes back as it was typed, a password never', () => {
  expect(render(<DateField name="d" label="Data" value="30/02/1985" />)).toContain('value="30/02/1985"');
  expect(render(<TextareaField name="t" label="Testo" value={'  una\n<due>'} />)).toContain(
    '  una\n&lt;due></textarea>',
  );
  expect(render(<TextField name="p" label="Parola" type="password" value="segreta" />)).not.toContain(
    'segreta',
  );
});

test('a first line that is empty survives the textarea, which drops one line feed', () => {
  expect(render(<TextareaField name="t" label="Testo" value={'\nsotto'} />)).toContain(
    '>\n\nsotto</textarea>',
  );
});

test('only optional fields carry a mark', () => {
  expect(render(<TextField name="a" label="Nome" optional />)).toContain('(facoltativo)');
  expect(render(<TextField name="a" label="Nome" required />)).toMatch(/>Nome<\/label>/);
});

test('a choice that was made stays made, and nothing is chosen beforehand', () => {
  expect(render(<RadioGroup name="r" label="R" options={options} />)).not.toContain('checked');
  expect(render(<RadioGroup name="r" label="R" options={options} value="b" />)).toMatch(/value="b" checked/);
  expect(render(<SelectField name="s" label="S" options={options} value="b" />)).toMatch(
    /<option[^>]*value="b"[^>]*>/,
  );
  expect(
    render(<SelectField name="s" label="S" options={options} value="b" />).split(' selected'),
  ).toHaveLength(2);
  expect(
    render(<CheckboxGroup name="c" label="C" options={options} values={['a', 'b']} />).split(' checked'),
  ).toHaveLength(3);
});

test('a field for files says what is accepted, opens a camera only where it is asked to, and needs a form that sends them', () => {
  const plain = render(<FileField name="f" label="Foglio" />);
  expect(plain).toContain('Un file PDF, JPEG o PNG, al massimo 20 MB');
  expect(plain).toContain('aria-describedby="hint-f"');
  expect(plain).toContain('accept="application/pdf,image/jpeg,image/png"');
  expect(plain).not.toMatch(/ (capture|multiple|value)/);
  expect(render(<FileField name="f" label="Foglio" camera several />)).toMatch(
    / multiple capture="environment"/,
  );
  expect(render(<Form action="/" csrf="c" sendsFiles />)).toContain('enctype="multipart/form-data"');
  expect(render(<Form action="/" csrf="c" />)).not.toContain('enctype');
});
