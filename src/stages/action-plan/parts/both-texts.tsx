import { Conflict } from '../../../ui/conflict.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { type Typed, typedText } from '../../../ui/typed.ts';
import { speakPlan } from './speak.ts';

type Props = {
  fields: readonly { field: string; label: string }[];
  /** what stands now, as the form would show it */
  standing: Typed;
  typed: Typed;
};

/** Two people saved the same thing: both texts side by side, nothing lost. */
export function BothTexts({ fields, standing, typed }: Props) {
  const word = speakPlan(useLanguage());
  return (
    <Conflict
      theirsTitle={word('theirs')}
      yoursTitle={word('yours')}
      rows={fields.map(({ field, label }) => ({
        label,
        theirs: typedText(standing, field),
        yours: typedText(typed, field),
      }))}
    >
      <p>{word('keepMine')}</p>
    </Conflict>
  );
}
