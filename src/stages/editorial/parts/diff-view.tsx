import { useLanguage } from '../../../ui/language.ts';
import { speak } from './speak.ts';

/** A line of two versions laid over each other, as `rules/line-diff.ts` finds it. */
type Line = { readonly kind: 'same' | 'added' | 'taken'; readonly text: string };

/** What was added and taken out, marked by a word and by an element as well as by colour. */
export function DiffView({ lines }: { lines: readonly Line[] }) {
  const word = speak(useLanguage());
  return (
    <>
      {lines.map(({ kind, text }, at) => {
        if (kind === 'same') return <p key={at}>{text}</p>;
        const Marked = kind === 'added' ? ('ins' as const) : ('del' as const);
        return (
          <p key={at}>
            <strong>{word(kind)}: </strong>
            <Marked>{text}</Marked>
          </p>
        );
      })}
    </>
  );
}
