import { useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { applicationDeskWords } from '../words/application-desk.ts';

/** Who must not see an application, in her words, before anything of it. Nothing where she named nobody. */
export function KeptFrom({ text }: { text: string | null }) {
  const word = useWords(applicationDeskWords);
  if (text === null) return null;
  return (
    <Notice kind="warning" title={word('keptFromTitle')}>
      <p dir="auto">«{text}»</p>
      <p>{word('keptFromText')}</p>
    </Notice>
  );
}
