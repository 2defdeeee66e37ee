import { ButtonLink } from './button-link.tsx';
import { Columns } from './columns.tsx';
import { Conflict } from './conflict.tsx';
import { Form } from './form.tsx';
import { FormActions } from './form-actions.tsx';
import { galleryWords } from './gallery-words.ts';
import { useWords } from './language.ts';
import { Steps } from './steps.tsx';
import { SubmitButton } from './submit-button.tsx';
import { SummaryCard } from './summary-card.tsx';
import { Timeline } from './timeline.tsx';

/** What tells of one person: path, cards, what happened, two versions of one record. */
export function GalleryPath() {
  const word = useWords(galleryWords);
  const entries = [
    {
      key: '2',
      when: '14/03/2018, 10:42',
      dateTime: '2018-03-14T10:42',
      title: word('acceptedBy'),
      who: 'Paolo Neri',
    },
    { key: '1', when: '12/03/2018', dateTime: '2018-03-12', title: word('sentBy'), body: word('noticeInfo') },
  ];
  return (
    <>
      <h2>{word('path')}</h2>
      <Steps
        label={word('path')}
        steps={[
          { label: word('referral'), state: 'done', href: '/ui', note: '12/03/2018' },
          { label: word('eligibility'), state: 'now', href: '/ui', note: word('by') },
          { label: word('balance'), state: 'next' },
          { label: word('placement'), state: 'next' },
        ]}
      />
      <Steps
        label={word('pathStopped')}
        steps={[
          { label: word('referral'), state: 'done', href: '/ui' },
          { label: word('eligibility'), state: 'stopped', href: '/ui', note: word('withdrawn') },
        ]}
      />
      <h2>{word('cards')}</h2>
      <Columns
        main={
          <SummaryCard
            title={word('now')}
            level={3}
            items={[
              { label: word('nextStep'), value: word('eligibility') },
              { label: word('whoFollows'), value: <bdi>مريم الحسيني</bdi> },
              { label: word('phone'), value: '' },
            ]}
            action={{ href: '/ui', label: word('open') }}
          />
        }
        aside={
          <>
            <h3>{word('history')}</h3>
            <Timeline label={word('history')} entries={entries} empty={null} />
          </>
        }
      />
      <Timeline label={word('history')} entries={[]} empty={<p>{word('nothingYet')}</p>} />
      <h2>{word('conflict')}</h2>
      <Conflict
        rows={[
          { label: word('phone'), theirs: '055 0000001', yours: '055 0000002' },
          { label: word('address'), theirs: 'Via Roma 1, Rufina', yours: 'Via Roma 1, Rufina' },
          { label: word('notes'), theirs: '', yours: 'Cucina.\nOrto.' },
        ]}
      >
        <Form action="/ui" csrf="" version={4}>
          <FormActions>
            <SubmitButton>{word('keepMine')}</SubmitButton>
            <ButtonLink href="/ui">{word('keepTheirs')}</ButtonLink>
          </FormActions>
        </Form>
      </Conflict>
    </>
  );
}
