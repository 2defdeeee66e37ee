import { useWords } from '../../../ui/language.ts';
import type { PageLink } from '../../../ui/shell-props.ts';
import { feedbackFormWords } from '../words/form.ts';

/** What becomes of a rating, and the way back. */
export function FeedbackThanks({ back }: { back: PageLink }) {
  const word = useWords(feedbackFormWords);
  return (
    <>
      <p>{word('thanksText')}</p>
      <p>
        <a href={back.href}>{back.label}</a>
      </p>
    </>
  );
}
