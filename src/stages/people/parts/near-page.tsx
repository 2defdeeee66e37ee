import { OfficePage, type OfficePageProps, type StagePageProps } from '../../../ui/office-page.tsx';
import type { FormAsked } from '../../../ui/step-form.tsx';
import type { Person } from '../types.ts';
import { peopleWords } from '../words.ts';
import { doneNotice } from './done-notice.ts';

type Props = Omit<StagePageProps, 'shell'> & {
  readonly asked: FormAsked;
  readonly person: Person;
  /** her name, or her code where the reader's task does not need it */
  readonly name: string;
  /** another notice than that of what was just done */
  readonly notice?: OfficePageProps['notice'];
};

/** A page about a matter of one person: below the list of people and her, with what was just done. */
export function NearPage({ asked, person, name, done, notice, above = [], ...page }: Props) {
  const { shell } = asked;
  return (
    <OfficePage
      {...page}
      shell={shell}
      notice={notice ?? doneNotice(done, shell.lang)}
      breadcrumbs={[
        { href: '/persone', label: peopleWords.people[shell.lang] },
        { href: `/persone/${person.id}`, label: name },
        ...above,
      ]}
    />
  );
}
