import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { explainedHow, type OfferedAnswer } from '../types.ts';
import { speakCard } from './card-speak.ts';

type Props = {
  /** what may be answered; none on the page that takes a card back */
  readonly answers?: readonly OfferedAnswer[];
  /** how a decree in force has her decide */
  readonly asking:
    | { readonly mode: 'alone' }
    | { readonly mode: 'together' | 'represented'; readonly representative: { readonly name: string } };
  readonly typed: Typed;
  readonly problems: readonly Problem[];
};

/** Whose answer it is, where a decree names somebody; what it is; how it was explained; her words. */
export function AnswerFields({ answers = [], asking, typed, problems }: Props) {
  const lang = useLanguage();
  const word = speakCard(lang);
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <>
      {asking.mode !== 'alone' && (
        <>
          {answers.length > 0 && <p>{word(`mode.${asking.mode}`, { name: asking.representative.name })}</p>}
          <RadioGroup
            {...field('part')}
            value={typedText(typed, 'part') || 'person'}
            label={word('whose')}
            options={[
              { value: 'person', label: word('part.person') },
              {
                value: 'representative',
                label: word('part.representative', { name: asking.representative.name }),
              },
            ]}
          />
        </>
      )}
      {answers.length > 0 && (
        <RadioGroup
          {...field('answer')}
          label={word('answer')}
          options={answers.map((value) => ({ value, label: word(`answer.${value}`) }))}
        />
      )}
      <RadioGroup
        {...field('how')}
        label={word('how')}
        options={explainedHow.map((value) => ({ value, label: word(`how.${value}`) }))}
      />
      <TextareaField {...field('words')} label={word('words')} rows={3} maxLength={2_000} optional />
    </>
  );
}
