import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, ShellProps } from '../../../ui/shell-props.ts';
import { placeSpeak } from './place-speak.ts';

type Props = { shell: ShellProps; company: { id: string; name: string }; above: readonly PageLink[] };

/** In place of the form while the company has no place of work: where one adds it. */
export function NoSite({ shell, company, above }: Props) {
  const word = placeSpeak(shell.lang);
  return (
    <OfficePage shell={shell} title={word('newPlace')} breadcrumbs={above}>
      <EmptyState title={word('newPlace')}>{word('noSite')}</EmptyState>
      <p>
        <ButtonLink href={`/aziende/${company.id}`}>{company.name}</ButtonLink>
      </p>
    </OfficePage>
  );
}
