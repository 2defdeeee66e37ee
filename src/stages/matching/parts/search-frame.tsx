import { OfficePage, type OfficePageProps } from '../../../ui/office-page.tsx';
import { searchWords } from '../words/search.ts';

type Props = Omit<OfficePageProps, 'breadcrumbs'> & {
  readonly personId: string;
  readonly name: string;
  /** the page of the search stands above this one */
  readonly below?: boolean;
};

/** A page of what somebody looks for: below her and, where it is `below`, the page of the search. */
export function SearchFrame({ personId, name, below = false, ...page }: Props) {
  const person = `/persone/${personId}`;
  const search = { href: `${person}/lavoro`, label: searchWords.search[page.shell.lang] };
  return <OfficePage {...page} breadcrumbs={[{ href: person, label: name }, ...(below ? [search] : [])]} />;
}
