import { ButtonLink } from '../../../ui/button-link.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { gapText, type ShownGap } from '../words/gap-text.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';
import { EvaluationState } from './evaluation-state.tsx';
import { SheetPdfs, type ShownPdfs } from './sheet-pdfs.tsx';

/** One evaluation as its reader may see it; what she may not read or do is absent. */
type Props = {
  shell: ShellProps;
  csrf: string;
  formKeys: Readonly<Record<'close' | 'assessment' | 'functional', string>>;
  url: string;
  person: string;
  name: string;
  all: string;
  title: string;
  attribution: string | undefined;
  number: number;
  newer: number | undefined;
  rater: string;
  agreed: boolean;
  ratedOn: CalendarDay;
  state: 'draft' | 'closed';
  version: number;
  parts: readonly {
    code: string;
    title: string;
    href: string | undefined;
    answers: readonly { code: string; label: string; text: string; gap: ShownGap | undefined }[];
  }[];
  missing: readonly { href: string; label: string }[];
  closeUrl: string | undefined;
  pdf: readonly ShownPdfs[];
  problems: readonly Problem[];
  done: 'saved' | 'closed' | 'agreeing' | 'pdf' | undefined;
};

/** The answers of one evaluation, part by part; a draft with what is missing and the button that closes it. */
export function EvaluationView(p: Props) {
  const lang = p.shell.lang;
  const word = (key: AssessmentWord, values?: Record<string, string | number>) =>
    say(assessmentWords, key, lang, values);
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      problems={p.problems}
      notice={p.done && { kind: 'success', text: word(`done.${p.done}`) }}
      breadcrumbs={[
        { href: p.person, label: p.name },
        { href: p.all, label: word('evaluations') },
      ]}
    >
      <p>
        <EvaluationState state={p.state} />
      </p>
      <DescriptionList
        items={[
          { label: word('rater'), value: p.agreed ? word('agreedBy', { name: p.rater }) : p.rater },
          { label: word('ratedOn'), value: formatDay(p.ratedOn, lang) },
          {
            label: word('instrument'),
            value: word('versionShown', { instrument: p.title, number: p.number }),
          },
        ]}
      />
      {p.newer !== undefined && <Notice kind="info">{word('olderVersion', { number: p.newer })}</Notice>}
      {p.parts.map((part) => (
        <section key={part.code}>
          <h2>{part.title}</h2>
          <DescriptionList
            items={part.answers.map(({ label, text, gap }) => ({
              label,
              value: text && gap ? `${text} — ${gapText(gap, lang)}` : text,
            }))}
          />
          {part.href && (
            <p>
              <ButtonLink href={part.href}>{word('fill', { section: part.title })}</ButtonLink>
            </p>
          )}
        </section>
      ))}
      {p.closeUrl && (
        <section>
          <h2>{word('close')}</h2>
          {p.missing.length > 0 && (
            <>
              <p>{word('stillMissing', { n: p.missing.length })}</p>
              <ul>
                {p.missing.map(({ href, label }) => (
                  <li key={href}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{word('closeLead')}</p>
          <Form action={p.closeUrl} csrf={p.csrf} idempotencyKey={p.formKeys.close} version={p.version}>
            <FormActions>
              <SubmitButton>{word('close')}</SubmitButton>
            </FormActions>
          </Form>
        </section>
      )}
      <SheetPdfs all={p.pdf} csrf={p.csrf} formKeys={p.formKeys} />
      {p.attribution && <p class="source">{p.attribution}</p>}
    </OfficePage>
  );
}
