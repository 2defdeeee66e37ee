import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage, type StagePageProps } from '../../../ui/office-page.tsx';
import { feedbackWords } from '../words.ts';

/** A page of the editors about ratings: below the site's list and, unless it is `top`, the list of ratings. */
export function FeedbackFrame({
  done,
  above = [],
  top = false,
  ...page
}: StagePageProps & { top?: boolean }) {
  const { lang } = page.shell;
  const list = { href: '/redazione/valutazioni', label: feedbackWords.ratings[lang] };
  return (
    <OfficePage
      {...page}
      notice={doneNotice(feedbackWords, done, lang)}
      breadcrumbs={[
        { href: '/redazione', label: feedbackWords.site[lang] },
        ...(top ? [] : [list]),
        ...above,
      ]}
    />
  );
}
