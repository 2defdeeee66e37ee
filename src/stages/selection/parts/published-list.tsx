import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Procedure } from '../types.ts';
import { minutesWords } from '../words/minutes.ts';
import { selectionWords } from '../words.ts';

type Row = { number: string };
type Props<R extends Row> = {
  shell: ShellProps;
  csrf: string;
  formKey: string;
  url: string;
  project: string;
  procedure: Procedure;
  columns: readonly { key: string; label: string; value: (row: R) => unknown }[];
  rows: readonly R[];
  /** codes of those whom it cannot name */
  unnumbered: readonly string[];
};

/** The list as it may be published, to be printed or taken as a file; and, once the selection is closed, that it was. */
export function PublishedList<R extends Row>(p: Props<R>) {
  const { lang } = p.shell;
  const { procedure: s } = p;
  return (
    <OfficePage
      shell={p.shell}
      title={minutesWords.listTitle[lang]}
      lead={`${s.title} · ${p.project}`}
      breadcrumbs={[{ href: p.url, label: s.title }]}
    >
      <p>{minutesWords.listLead[lang]}</p>
      {p.unnumbered.length > 0 && (
        <Notice kind="warning">
          {say(selectionWords, 'listMissing', lang, { codes: p.unnumbered.join(', ') })}
        </Notice>
      )}
      <DataTable
        caption={minutesWords.listTitle[lang]}
        captionHidden
        rows={p.rows}
        rowKey={(r) => r.number}
        empty={<p>{selectionWords.noCandidates[lang]}</p>}
        columns={p.columns.map((c) => ({ key: c.key, label: c.label, render: (r: R) => String(c.value(r)) }))}
      />
      <p class="button-row">
        <ButtonLink href={`${p.url}/elenco/esporta?formato=pdf`}>{selectionWords.downloadPdf[lang]}</ButtonLink>{' '}
        <ButtonLink href={`${p.url}/elenco/esporta?formato=csv`}>{selectionWords.downloadCsv[lang]}</ButtonLink>
      </p>
      {s.state === 'closed' && s.publishedAt === null && (
        <Form action={`${p.url}/pubblica`} csrf={p.csrf} idempotencyKey={p.formKey} version={s.version}>
          <FormActions>
            <SubmitButton variant="secondary">{selectionWords.publish[lang]}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </OfficePage>
  );
}
