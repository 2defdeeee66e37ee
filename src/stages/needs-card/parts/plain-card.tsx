import { useLanguage } from '../../../ui/language.ts';
import type { CardContent } from '../types.ts';
import { plainCardWords } from '../words/plain.ts';
import { plainCard, type ToldProject } from '../words/plain-parts.ts';

/** A card as she reads it: what helps, her hours, what a company knows in any case and what it does not, what else is said,
 *  and that the choice is hers. `level` is that of the headings. */
export function PlainCard({
  content,
  told,
  level = 2,
}: {
  readonly content: CardContent;
  readonly told: ToldProject;
  readonly level?: 2 | 3;
}) {
  const lang = useLanguage();
  const Heading = level === 2 ? ('h2' as const) : ('h3' as const);
  return (
    <>
      <p>{plainCardWords.opening[lang]}</p>
      {plainCard(content, told, lang).map(({ heading, lines }) => (
        <section key={heading}>
          <Heading>{heading}</Heading>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
