import { DateField } from '../../../ui/date-field.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { type ProtocolSubject, protocolDirections } from '../types.ts';
import { protocolWords } from '../words/protocol.ts';
import { referralWords } from '../words.ts';

type Props = {
  subject: ProtocolSubject;
  subjectId: string;
  /** bodies in which the writer works */
  bodies: readonly { id: string; name: string }[];
  typed: Typed;
  problems: readonly Problem[];
};

/** The fields of a protocol number; which document it is of travels with them. For the forms of every stage. */
export function ProtocolFields({ subject, subjectId, bodies, typed, problems }: Props) {
  const word = useWords(protocolWords);
  const hint = useWords(referralWords)('dateHint');
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  const body = field('organisationId');
  return (
    <>
      <input type="hidden" name="subject" value={subject} />
      <input type="hidden" name="subjectId" value={subjectId} />
      <TextField
        {...field('number')}
        label={word('protocol.numberLabel')}
        hint={word('protocol.numberHint')}
        autocomplete="off"
      />
      <DateField {...field('day')} label={word('protocol.day')} hint={hint} />
      <SelectField
        {...body}
        value={body.value || (bodies.length === 1 ? bodies[0]?.id : undefined)}
        label={word('protocol.body')}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup
        {...field('direction')}
        label={word('protocol.direction')}
        options={protocolDirections.map((value) => ({ value, label: word(`protocol.${value}`) }))}
      />
    </>
  );
}
