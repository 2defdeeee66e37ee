import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { type AccommodationCode, accommodationCodes } from '../../places/types.ts';
import { accommodationWords } from '../../places/words/accommodations.ts';
import { type CardNeed, type ProposalSource, type ProposedNeed, SENTENCE_MAX } from '../types.ts';
import { speakCard } from './card-speak.ts';

type Props = {
  readonly content: readonly CardNeed[];
  readonly proposed: readonly ProposedNeed[];
  readonly typed: Typed;
  readonly problems: readonly Problem[];
};

/** What helps: the proposals with where they come from, the rest of the catalogue, other words for what is ticked, words of
 *  one's own. */
export function NeedsFields({ content, proposed, typed, problems }: Props) {
  const lang = useLanguage();
  const word = speakCard(lang);
  const fresh = Object.keys(typed).length === 0;
  const before = new Map(content.flatMap((n) => (n.code === null ? [] : [[n.code, n.words] as const])));
  const ticked = fresh ? [...before.keys()] : [...listOf(typed['codes']), ...listOf(typed['more'])];
  const first = proposed.map((p) => p.code);
  const option = (code: AccommodationCode, hint?: string) => ({
    value: code,
    label: accommodationWords[code][lang],
    hint,
  });
  const reworded = (code: AccommodationCode) => {
    const words = before.get(code);
    return words === undefined || words === accommodationWords[code].it ? '' : words;
  };
  const own = content.filter((n) => n.code === null);
  return (
    <>
      {proposed.length > 0 && (
        <CheckboxGroup
          name="codes"
          label={word('proposed')}
          hint={word('proposedText')}
          error={problemOf(problems, 'codes')}
          values={ticked}
          options={proposed.map((p) =>
            option(p.code, word('because', { sources: p.because.map(sourceText(word)).join(', ') })),
          )}
        />
      )}
      <CheckboxGroup
        name="more"
        label={word('others')}
        error={problemOf(problems, 'more')}
        values={ticked}
        options={accommodationCodes.filter((c) => !first.includes(c)).map((c) => option(c))}
      />
      <FieldSet legend={word('rewordTitle')}>
        {[...new Set([...ticked.filter(isCode), ...first])].map((code) => (
          <TextField
            key={code}
            name={`reword-${code}`}
            label={word('reword', { what: accommodationWords[code][lang] })}
            hint={word('rewordHint')}
            value={fresh ? reworded(code) : typedText(typed, `reword-${code}`)}
            error={problemOf(problems, `reword-${code}`)}
            maxLength={SENTENCE_MAX}
            autocomplete="off"
            optional
          />
        ))}
      </FieldSet>
      <FieldSet legend={word('ownWords')}>
        {[0, 1, 2, 3].map((i) => (
          <TextField
            key={i}
            name={`own${i}`}
            label={word('ownWord', { number: i + 1 })}
            hint={i === 0 ? word('ownWordHint') : undefined}
            value={fresh ? (own[i]?.words ?? '') : typedText(typed, `own${i}`)}
            error={problemOf(problems, `own${i}`)}
            maxLength={SENTENCE_MAX}
            autocomplete="off"
            optional
          />
        ))}
      </FieldSet>
    </>
  );
}

const isCode = (text: string): text is AccommodationCode =>
  (accommodationCodes as readonly string[]).includes(text);
const listOf = (typed: Typed[string] | undefined): readonly string[] =>
  typed === undefined ? [] : typeof typed === 'string' ? [typed] : typed;
const sourceText = (word: ReturnType<typeof speakCard>) => (s: ProposalSource) =>
  s.of === 'profile' ? s.code : word(`source.${s.what}`);
