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

type Props = {
  shell: ShellProps;
  csrf: string;
  formKey: string;
  url: string;
  project: string;
  procedure: Procedure;
  columns: readonly { key: string; label: string }[];
  /** a text for each column; the first is the protocol number */
  rows: readonly (readonly string[])[];
  /** codes of those whom it cannot name */
  unnumbered: readonly string[];
};

/** The list as it may be published, to be printed or taken as a file; and, once the selection is closed, that it was. */
export function PublishedList(p: Props) {
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
        rowKey={(r) => r[0] ?? ''}
        empty={<p>{selectionWords.noCandidates[lang]}</p>}
        columns={p.columns.map((c, at) => ({ ...c, render: (r: readonly string[]) => r[at] ?? '' }))}
      />
      <p class="button-row">
        <ButtonLink href={`${p.url}/elenco/esporta?formato=pdf`}>
          {selectionWords.downloadPdf[lang]}
        </ButtonLink>{' '}
        <ButtonLink href={`${p.url}/elenco/esporta?formato=csv`}>
          {selectionWords.downloadCsv[lang]}
        </ButtonLink>
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
