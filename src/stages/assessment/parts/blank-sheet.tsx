import { useLanguage, useWords } from '../../../ui/language.ts';
import { type InstrumentContent, type Question, qualifiers } from '../types.ts';
import { questionText } from '../words/answer-text.ts';
import { instrumentWords } from '../words/instruments.ts';
import { assessmentWords } from '../words.ts';

/** An instrument as a sheet without answers: to be read, to be printed, to be checked before it is saved. */
export function BlankSheet({ content }: { content: InstrumentContent }) {
  const lang = useLanguage();
  const word = useWords(instrumentWords);
  return (
    <>
      {content.sections.map((s) => (
        <section key={s.code}>
          <h2>{s.title[lang]}</h2>
          <p class="source">{word(`class.${s.dataClass}`)}</p>
          {s.lead && <p>{s.lead[lang]}</p>}
          {s.questions.map((q) => (
            <BlankQuestion key={q.code} question={q} content={content} />
          ))}
        </section>
      ))}
      {content.attribution && <p class="source">{content.attribution}</p>}
    </>
  );
}

function BlankQuestion({ question: q, content }: { question: Question; content: InstrumentContent }) {
  const lang = useLanguage();
  const word = useWords(instrumentWords);
  const asked = useWords(assessmentWords);
  const on = content.sections.flatMap((s) => s.questions).find((o) => o.code === q.showIf?.question);
  const values = (q.showIf?.values ?? []).map(
    (v) => on?.options.find((o) => o.value === v)?.label[lang] ?? v,
  );
  const notes = [
    ...(q.optional ? [word('optional')] : []),
    ...(on ? [word('onlyIf', { question: on.label[lang], values: values.join(', ') })] : []),
  ];
  const extents = qualifiers.join(' · ');
  return (
    <>
      <h3>{questionText(q, lang)}</h3>
      {(q.hint || notes.length > 0) && (
        <p class="source">{[q.hint?.[lang], ...notes].filter(Boolean).join('; ')}</p>
      )}
      {q.options.map((o) => (
        <p key={o.value}>{`☐ ${o.label[lang]}`}</p>
      ))}
      {q.kind === 'icf-d' && (
        <p>{`${asked('performance')}: ${extents} — ${asked('capacity')}: ${extents}`}</p>
      )}
      {q.kind === 'icf-b' && <p>{extents}</p>}
      {q.kind === 'icf-e' && (
        <p>
          {`${asked('legend.barrier')}: .0 · .1 · .2 · .3 · .4 · .8 — ${asked('legend.facilitator')}: +0 · +1 · +2 · +3 · +4 · +8 — 9`}
        </p>
      )}
      {q.options.length === 0 && !q.kind.startsWith('icf-') && <p>{word('blankLine')}</p>}
    </>
  );
}
