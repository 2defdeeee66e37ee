import { Conflict } from '../../../ui/conflict.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { type Typed, typedText } from '../../../ui/typed.ts';
import { placeSpeak } from './place-speak.ts';

type Props = {
  /** as it stands now, and as it was sent */
  theirs: Typed;
  yours: Typed;
  /** the fields, in their order, with their labels; an answer that is a code has its words */
  fields: readonly { name: string; label: string; say?: (value: string) => string }[];
};

/** What two people saved, where it differs. */
export function TwoVersions({ theirs, yours, fields }: Props) {
  const word = placeSpeak(useLanguage());
  return (
    <Conflict
      theirsTitle={word('theirs')}
      yoursTitle={word('yours')}
      rows={fields
        .filter(({ name }) => typedText(theirs, name) !== typedText(yours, name))
        .map(({ name, label, say = (value) => value }) => ({
          label,
          theirs: say(typedText(theirs, name)),
          yours: say(typedText(yours, name)),
        }))}
    >
      <p>{word('keepMine')}</p>
    </Conflict>
  );
}
