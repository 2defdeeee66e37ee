import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Filled, fieldOf, typedText } from '../../../ui/typed.ts';
import { explainedHow, type Proposal, proposalParts } from '../types.ts';
import type { IntroductionWord } from '../words.ts';
import { speak } from './speak.ts';

/** The day on which a step was taken. */
export function DayOfStep(p: Filled & { name?: string; ask?: IntroductionWord }) {
  const word = speak(useLanguage());
  return <DateField {...fieldOf(p)(p.name ?? 'onDay')} label={word(p.ask ?? 'onDay')} />;
}

/** Some words, which may stay empty. */
export function WordsOfStep(
  p: Filled & { name?: string; ask: IntroductionWord; help?: IntroductionWord; optional?: boolean },
) {
  const word = speak(useLanguage());
  return (
    <TextareaField
      {...fieldOf(p)(p.name ?? 'words')}
      label={word(p.ask)}
      hint={p.help && word(p.help)}
      rows={4}
      maxLength={2_000}
      optional={p.optional}
    />
  );
}

/** How something was explained to her. */
export function HowExplained(p: Filled & { optional?: boolean }) {
  const word = speak(useLanguage());
  return (
    <RadioGroup
      {...fieldOf(p)('how')}
      label={word('how')}
      optional={p.optional}
      options={explainedHow.map((h) => ({ value: h, label: word(`how.${h}`) }))}
    />
  );
}

/** The parts of a proposal. */
export function ProposalFields(p: Filled & { drafted: Proposal | undefined }) {
  const word = speak(useLanguage());
  return (
    <>
      {proposalParts.map((part) => (
        <TextareaField
          key={part}
          {...fieldOf(p)(part)}
          value={p.typed[part] === undefined ? (p.drafted?.[part] ?? '') : typedText(p.typed, part)}
          label={word(`proposal.${part}`)}
          rows={part === 'tasks' ? 5 : 2}
          maxLength={1_000}
        />
      ))}
    </>
  );
}
