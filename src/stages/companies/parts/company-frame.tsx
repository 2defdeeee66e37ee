import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage, type StagePageProps } from '../../../ui/office-page.tsx';
import { companyWords } from '../words.ts';

/** A page about companies: below their list, with what was just done. */
export function CompanyFrame({ done, above = [], ...page }: StagePageProps) {
  const { lang } = page.shell;
  return (
    <OfficePage
      {...page}
      notice={doneNotice(companyWords, done, lang)}
      breadcrumbs={[{ href: '/aziende', label: companyWords.companies[lang] }, ...above]}
    />
  );
}
