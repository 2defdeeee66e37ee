import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage, type StagePageProps } from '../../../ui/office-page.tsx';
import { reportWords } from '../words/report.ts';

type Props = StagePageProps & { readonly personId: string; readonly name: string };

/** A page about reports on one person: below the list of people and her, with what was just done. */
export function ReportPage({ personId, name, done, above = [], ...page }: Props) {
  const { lang } = page.shell;
  return (
    <OfficePage
      {...page}
      notice={doneNotice(reportWords, done, lang)}
      breadcrumbs={[
        { href: '/persone', label: reportWords.people[lang] },
        { href: `/persone/${personId}`, label: name },
        ...above,
      ]}
    />
  );
}
