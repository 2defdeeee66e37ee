import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { speak } from './speak.ts';

/** The day by which a step is due; one that has passed says so in a word. */
export function DueDay({ text, overdue }: { text: string; overdue: boolean }) {
  if (!overdue) return <>{text}</>;
  return (
    <>
      {text} <StateTag tone="stopped">{speak(useLanguage())('overdue')}</StateTag>
    </>
  );
}
