import { useWords } from '../../../ui/language.ts';
import type { PageLink } from '../../../ui/shell-props.ts';
import { feedbackFormWords } from '../words/form.ts';

/** What becomes of a rating, and the way back. @param service whether a service was rated, and not a page */
export function FeedbackThanks({ back, service }: { back: PageLink; service: boolean }) {
  const word = useWords(feedbackFormWords);
  return (
    <>
      <p>{word(service ? 'thanksTextService' : 'thanksText')}</p>
      <p>
        <a href={back.href}>{back.label}</a>
      </p>
    </>
  );
}
