import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage, type StagePageProps } from '../../../ui/office-page.tsx';
import { editorialWords } from '../words.ts';

/** A page of the editors' office: below its list, with what was just done. */
export function EditorialFrame({ done, above = [], ...page }: StagePageProps) {
  const { lang } = page.shell;
  return (
    <OfficePage
      {...page}
      notice={doneNotice(editorialWords, done, lang)}
      breadcrumbs={[{ href: '/redazione', label: editorialWords.office[lang] }, ...above]}
    />
  );
}
