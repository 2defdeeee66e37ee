import type { ComponentChildren } from 'preact';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { FileField } from '../../../ui/file-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { Evidence, EvidenceFile } from '../types.ts';
import { type EligibilityWord, eligibilityWords } from '../words.ts';
import { paperFacts } from './paper-facts.ts';
import { type PaperState, PaperStateTag } from './paper-state.tsx';

type Props = {
  shell: ShellProps;
  csrf: string;
  formKeys: Readonly<Record<'page' | 'withdraw', string>>;
  url: string;
  person: string;
  name: string;
  evidence: Evidence;
  state: PaperState;
  files: readonly EvidenceFile[];
  addedBy: string;
  mayChange: boolean;
  typed: Typed;
  problems: readonly Problem[];
  done: 'paper' | 'page' | 'withdrawn' | 'protocol' | undefined;
  /** the protocol numbers of the paper */
  protocols: ComponentChildren;
};

/** Previews shown of one file: a long report is read by downloading it. */
const PREVIEW_PAGES = 3;

/** A paper: what it says, its pages as drawn by us, and what may be done with it. */
export function PaperView(p: Props) {
  const lang = p.shell.lang;
  const word = (key: EligibilityWord, values?: Record<string, string | number>) =>
    say(eligibilityWords, key, lang, values);
  const { evidence: e } = p;
  return (
    <OfficePage
      shell={p.shell}
      title={word(`kind.${e.kind}`)}
      problems={p.problems}
      notice={p.done && { kind: 'success', text: word(`done.${p.done}`) }}
      breadcrumbs={[
        { href: p.person, label: p.name },
        { href: `${p.person}/documenti`, label: word('papers') },
      ]}
    >
      <p>
        <PaperStateTag state={p.state} />
      </p>
      <DescriptionList
        items={[
          { label: word('issuer'), value: <bdi>{e.issuer}</bdi> },
          ...(e.number ? [{ label: word('number'), value: <bdi>{e.number}</bdi> }] : []),
          { label: word('issuedOn'), value: formatDay(e.issuedOn, lang) },
          { label: word('expiresOn'), value: e.expiresOn && formatDay(e.expiresOn, lang) },
          ...paperFacts(e, lang),
          {
            label: word('addedBy'),
            value: `${p.addedBy ? `${p.addedBy}, ` : ''}${formatDay(dayInRome(e.addedAt), lang)}`,
          },
          ...(e.withdrawReason ? [{ label: word('withdrawn'), value: <bdi>{e.withdrawReason}</bdi> }] : []),
        ]}
      />
      <h2>{word('files')}</h2>
      {p.files.length === 0 && <p>{word('noFile')}</p>}
      {p.files.map((f) => (
        <section key={f.id} class="paper-file">
          <p>
            <a href={`${p.url}/file/${f.id}`}>{word('download', { name: f.name })}</a>
          </p>
          {Array.from({ length: Math.min(f.pages, PREVIEW_PAGES) }, (_, i) => (
            <img
              key={`${f.id}-${i + 1}`}
              class="paper-preview"
              src={`${p.url}/anteprima/${f.id}/${i + 1}`}
              alt={word('preview', { name: f.name, page: i + 1 })}
              loading="lazy"
            />
          ))}
          <p class="fingerprint">
            {word('fingerprint')}: <code>{f.sha256}</code>
          </p>
        </section>
      ))}
      {p.protocols}
      {p.mayChange && (
        <>
          <Form action={`${p.url}/pagine`} csrf={p.csrf} idempotencyKey={p.formKeys.page} sendsFiles>
            <FileField
              name="scan"
              label={word('scan')}
              hint={word('scanHint')}
              error={problemOf(p.problems, 'scan')}
              several
            />
            <FormActions>
              <SubmitButton variant="secondary">{word('addPage')}</SubmitButton>
            </FormActions>
          </Form>
          <h2>{word('withdraw')}</h2>
          <p>{word('withdrawLead')}</p>
          <Form
            action={`${p.url}/ritira`}
            csrf={p.csrf}
            idempotencyKey={p.formKeys.withdraw}
            version={e.version}
          >
            <TextareaField
              name="reason"
              label={word('reason')}
              value={typedText(p.typed, 'reason')}
              error={problemOf(p.problems, 'reason')}
              rows={2}
              maxLength={4_000}
            />
            <FormActions>
              <SubmitButton variant="danger">{word('withdraw')}</SubmitButton>
            </FormActions>
          </Form>
        </>
      )}
    </OfficePage>
  );
}
