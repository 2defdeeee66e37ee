import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage, type StagePageProps } from '../../../ui/office-page.tsx';
import { cardWords } from '../words.ts';

type Props = Omit<StagePageProps, 'above'> & {
  /** the address of her page, and her name */
  readonly person: string;
  readonly name: string;
  /** the address of the card */
  readonly url: string;
  /** the page of the card itself */
  readonly top?: boolean;
};

/** A page of the card of one person: below her and, unless it is `top`, the card; with what was just done. */
export function CardFrame({ person, name, url, top = false, done, ...page }: Props) {
  const { lang } = page.shell;
  return (
    <OfficePage
      {...page}
      notice={doneNotice(cardWords, done, lang)}
      breadcrumbs={[
        { href: person, label: name },
        ...(top ? [] : [{ href: url, label: cardWords.card[lang] }]),
      ]}
    />
  );
}
