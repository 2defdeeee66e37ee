import { DataTable } from '../../../ui/data-table.tsx';
import { Form } from '../../../ui/form.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { FreeText } from '../types.ts';
import { feedbackWords } from '../words.ts';

/** What the forms of a page about texts need. `url`: where the office of ratings stands. */
export type TextForm = {
  readonly shell: ShellProps;
  readonly csrf: string;
  readonly formKey: () => string;
  readonly url: string;
};

type TextsTableProps = {
  readonly form: TextForm;
  readonly caption: string;
  readonly empty: string;
  readonly texts: readonly FreeText[];
};

/** Free texts, each with what may be done of it. */
export function TextsTable({ form, caption, empty, texts }: TextsTableProps) {
  const word = useWords(feedbackWords);
  const lang = useLanguage();
  const deed = (text: FreeText, verb: 'tieni' | 'togli') => ({
    action: `${form.url}/testi/${text.id}/${verb}`,
    csrf: form.csrf,
    idempotencyKey: form.formKey(),
    version: text.version,
  });
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={texts}
      rowKey={(t) => t.id}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'day', label: word('sentOn'), render: (t) => formatDay(dayInRome(t.sentAt), lang) },
        { key: 'text', label: word('text'), render: (t) => <bdi>{t.text}</bdi> },
        { key: 'stars', label: word('starsHead'), render: (t) => word('starsOf', { n: t.stars }) },
        { key: 'answer', label: word('answer'), render: (t) => word(t.answer) },
        {
          key: 'what',
          label: word('what'),
          render: (t) => (
            <>
              {t.state === 'to-read' && (
                <Form {...deed(t, 'tieni')}>
                  <SubmitButton variant="secondary">{word('keep')}</SubmitButton>
                </Form>
              )}
              <Form {...deed(t, 'togli')}>
                <SubmitButton variant="danger">{word('remove')}</SubmitButton>
              </Form>
            </>
          ),
        },
      ]}
    />
  );
}
