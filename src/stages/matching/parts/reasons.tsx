import { useLanguage, useWords } from '../../../ui/language.ts';
import type { Candidate, Finding } from '../types.ts';
import { blockText, questionsText } from '../words/block-text.ts';
import { factText } from '../words/fact-text.ts';
import { reasonWords } from '../words/reasons.ts';

const told: readonly Finding[] = ['fits', 'partly', 'missing', 'unknown'];

/** Why a place fits somebody or does not, in sentences: what stands in the way, what fits, what is missing and what would
 *  unlock it, what is not known. */
export function Reasons({ candidate: c }: { candidate: Candidate }) {
  const word = useWords(reasonWords);
  const lang = useLanguage();
  const sentences = c.parts
    .flatMap((p) => p.facts)
    .flatMap((fact) => {
      const text = factText(fact, lang);
      return text === undefined ? [] : [{ finding: fact.finding, text }];
    });
  const known = c.parts.filter((p) => p.finding !== 'unknown').length;
  return (
    <>
      {c.blocks.length > 0 && (
        <Sentences title={word('blocked')} texts={c.blocks.map((b) => blockText(b, lang))} />
      )}
      {told.map((finding) => (
        <Sentences
          key={finding}
          title={word(finding)}
          texts={sentences.filter((s) => s.finding === finding).map((s) => s.text)}
        />
      ))}
      {c.toAsk.length > 0 && (
        <p>
          <strong>{word('toAsk')}:</strong> {questionsText(c.toAsk, lang)}.
        </p>
      )}
      {c.parts.length > 0 && (
        <p>{known === 0 ? word('nothingKnown') : word('knownOf', { n: known, all: c.parts.length })}</p>
      )}
    </>
  );
}

function Sentences({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
