import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage, type StagePageProps } from '../../../ui/office-page.tsx';
import { figureWords } from '../words.ts';

/** A page of the desk where results are published, with what was just done. */
export function FigureFrame({ done, above, ...page }: StagePageProps) {
  return <OfficePage {...page} notice={doneNotice(figureWords, done, page.shell.lang)} breadcrumbs={above} />;
}
