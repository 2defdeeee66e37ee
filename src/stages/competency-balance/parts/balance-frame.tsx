import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage, type StagePageProps } from '../../../ui/office-page.tsx';
import { balanceWords } from '../words.ts';

type Props = StagePageProps & {
  /** the address of her page, and her name */
  readonly person: string;
  readonly name: string;
  /** the address of the balance */
  readonly url: string;
  /** the page of the balance itself */
  readonly top?: boolean;
};

/** A page of the balance of one person: below her and, unless it is `top`, the balance; with what was just done. */
export function BalanceFrame({ person, name, url, top = false, done, above = [], ...page }: Props) {
  const { lang } = page.shell;
  return (
    <OfficePage
      {...page}
      notice={doneNotice(balanceWords, done, lang)}
      breadcrumbs={[
        { href: person, label: name },
        ...(top ? [] : [{ href: url, label: balanceWords.balance[lang] }]),
        ...above,
      ]}
    />
  );
}
