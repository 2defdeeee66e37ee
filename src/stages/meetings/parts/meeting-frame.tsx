import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage, type StagePageProps } from '../../../ui/office-page.tsx';
import { meetingWords } from '../words.ts';

/** A page about meetings: below their list, with what was just done. */
export function MeetingFrame({ done, above = [], ...page }: StagePageProps) {
  const { lang } = page.shell;
  return (
    <OfficePage
      {...page}
      notice={doneNotice(meetingWords, done, lang)}
      breadcrumbs={[{ href: '/riunioni', label: meetingWords.meetings[lang] }, ...above]}
    />
  );
}
