import type { ComponentChildren } from 'preact';
import { DateField } from '../../../ui/date-field.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf } from '../../../ui/typed.ts';
import type { ApplicationAnswers, ApplicationStep } from '../types.ts';
import { type ApplicationWord, applicationWords } from '../words/application.ts';

type Props = {
  step: ApplicationStep;
  answers: ApplicationAnswers;
  problems: readonly Problem[];
  comuni: readonly { code: string; name: string }[];
};

type Field = (name: string) => { name: string; label: string; value: string; error: string | undefined };
type Word = (key: ApplicationWord) => string;
type Drawn = { word: Word; field: Field; props: Props };

const questions: Record<ApplicationStep, (d: Drawn) => ComponentChildren> = {
  writer: ({ word, field }) => (
    <RadioGroup
      {...field('writer')}
      label={word('choose')}
      options={[
        { value: 'herself', label: word('writerHerself') },
        { value: 'representative', label: word('writerRepresentative'), hint: word('writerHint') },
      ]}
    />
  ),
  representative: ({ word, field }) => (
    <>
      <TextField {...field('representativeName')} autocomplete="off" maxLength={200} />
      <RadioGroup
        {...field('representativeKind')}
        options={(['amministratore-di-sostegno', 'tutore', 'curatore', 'parent'] as const).map((kind) => ({
          value: kind,
          label: word(kind),
        }))}
      />
      <TextField {...field('representativeContact')} optional maxLength={200} />
      <TextField {...field('court')} hint={word('courtHint')} maxLength={200} />
      <TextField {...field('decreeNumber')} maxLength={100} />
      <DateField {...field('decreeFrom')} />
      <DateField {...field('decreeUntil')} hint={word('decreeHint')} optional />
    </>
  ),
  name: ({ field }) => (
    <>
      <TextField {...field('givenName')} autocomplete="given-name" />
      <TextField {...field('familyName')} autocomplete="family-name" />
    </>
  ),
  birth: ({ field }) => (
    <>
      <DateField {...field('birthDate')} autocomplete="bday" />
      <TextField {...field('birthplace')} optional />
    </>
  ),
  'tax-code': ({ word, field }) => (
    <TextField {...field('codiceFiscale')} hint={word('codiceFiscaleHint')} optional />
  ),
  home: ({ word, field, props }) => (
    <>
      {props.comuni.length > 0 && (
        <SelectField
          {...field('comune')}
          blank={word('comuneElsewhere')}
          options={props.comuni.map((c) => ({ value: c.code, label: c.name }))}
        />
      )}
      <TextField
        {...field('otherComune')}
        {...(props.comuni.length > 0 ? { optional: true } : { label: word('comune') })}
      />
      <TextField {...field('address')} autocomplete="address-line1" optional maxLength={200} />
    </>
  ),
  contact: ({ word, field }) => (
    <>
      <TextField {...field('phone')} type="tel" autocomplete="tel" />
      <TextField {...field('email')} type="email" autocomplete="email" />
      <TextareaField {...field('howToReach')} hint={word('howToReachHint')} rows={3} />
    </>
  ),
  wishes: ({ word, field }) => (
    <TextareaField {...field('wishes')} label={word('wishesLabel')} hint={word('wishesHint')} rows={7} />
  ),
  kind: ({ word, field }) => (
    <RadioGroup
      {...field('kind')}
      label={word('choose')}
      options={(['targeted-placement', 'mental-health', 'unknown'] as const).map((k) => ({
        value: k,
        label: word(k),
      }))}
    />
  ),
  service: ({ word, field }) => (
    <RadioGroup
      {...field('followed')}
      label={word('choose')}
      options={(['yes', 'no', 'unknown'] as const).map((k) => ({ value: k, label: word(k) }))}
    />
  ),
  'kept-from': ({ word, field }) => (
    <TextareaField {...field('keptFrom')} hint={word('keptFromHint')} rows={3} optional />
  ),
  notice: ({ word }) => (
    <>
      {(['noticeWhy', 'noticeWho', 'noticeNever', 'noticeRights', 'noticeFree'] as const).map((key) => (
        <p key={key}>{word(key)}</p>
      ))}
      <input type="hidden" name="noticeRead" value="yes" />
    </>
  ),
  agreement: (d) => (d.props.answers['writer'] === 'representative' ? twoVoices(d) : ownVoice(d)),
};

const ownVoice = ({ word, field }: Drawn) => (
  <>
    <RadioGroup
      {...field('answer')}
      label={word('choose')}
      options={(['agrees', 'does-not-agree', 'not-now'] as const).map((k) => ({ value: k, label: word(k) }))}
    />
    <TextareaField {...field('words')} hint={word('wordsHint')} rows={4} />
  </>
);

const twoVoices = ({ word, field }: Drawn) => (
  <>
    <RadioGroup
      {...field('answer')}
      label={word('chooseForHer')}
      options={(['agrees', 'does-not-agree', 'not-now', 'not-asked'] as const).map((k) => ({
        value: k,
        label: word(`${k}Her`),
      }))}
    />
    <TextareaField {...field('words')} label={word('wordsHer')} hint={word('wordsHerHint')} rows={4} />
    <RadioGroup
      {...field('representativeAnswer')}
      options={[
        { value: 'agrees', label: word('representativeYes') },
        { value: 'does-not-agree', label: word('representativeNo') },
      ]}
    />
  </>
);

/** The fields of one question of the form, with what was typed. */
export function ApplicationQuestion(props: Props) {
  const word = useWords(applicationWords);
  const field: Field = (name) => ({
    name,
    label: Object.hasOwn(applicationWords, name) ? word(name as ApplicationWord) : '',
    value: props.answers[name] ?? '',
    error: problemOf(props.problems, name),
  });
  return <>{questions[props.step]({ word, field, props })}</>;
}
