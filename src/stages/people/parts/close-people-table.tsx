import { DataTable } from '../../../ui/data-table.tsx';
import { StateTag } from '../../../ui/state-tag.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { formatPhone, type PhoneNumber } from '../../../values/phone-number.ts';
import type { ClosePerson } from '../types.ts';
import { choiceText } from './choice-text.ts';
import { speak } from './speak.ts';

type Props = {
  asked: FormAsked;
  url: string;
  mayWrite: boolean;
  people: readonly (ClosePerson & { chosen: boolean })[];
};

/** Who is near her, whom she chose and for what; a choice is taken back by one button. */
export function ClosePeopleTable({ asked, url, mayWrite, people }: Props) {
  const { lang } = asked.shell;
  const word = speak(lang);
  const deed = {
    key: 'deed',
    label: word('deed'),
    render: (c: Props['people'][number]) =>
      c.chosen && (
        <StepForm
          asked={asked}
          action={`${url}/${c.id}/revoca`}
          version={c.version}
          submit={word('revokeChoice')}
          variant="secondary"
        />
      ),
  };
  return (
    <DataTable
      caption={word('closePeople')}
      captionHidden
      rows={people}
      rowKey={(c) => c.id}
      empty={<p>{word('nobodyNear')}</p>}
      columns={[
        {
          key: 'name',
          label: word('closeName'),
          render: (c) =>
            mayWrite ? (
              <a href={`${url}/${c.id}`}>
                <bdi>{c.name}</bdi>
              </a>
            ) : (
              <bdi>{c.name}</bdi>
            ),
        },
        { key: 'bond', label: word('bond'), render: (c) => c.bond ?? '' },
        {
          key: 'phone',
          label: word('phone'),
          render: (c) => (c.chosen && c.phone ? formatPhone(c.phone as PhoneNumber) : ''),
        },
        {
          key: 'choice',
          label: word('choice'),
          render: (c) => (
            <StateTag tone={c.chosen ? 'good' : 'stopped'}>{choiceText(c, c.chosen, lang)}</StateTag>
          ),
        },
        ...(mayWrite ? [deed] : []),
      ]}
    />
  );
}
