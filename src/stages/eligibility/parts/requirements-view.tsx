import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { NoticeRules } from '../../projects/types.ts';
import type { Decision, Eligibility, Proposal, Route } from '../types.ts';
import { type EligibilityWord, eligibilityWords } from '../words.ts';
import { CheckingFields } from './checking-fields.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DecisionHistory } from './decision-history.tsx';
import { RequirementsTable, type ShownRequirement } from './requirements-table.tsx';
import { StateOfEligibility } from './state-of-eligibility.tsx';

/** Everything that the page of a case's requirements shows; what the reader may not read or do is absent. */
export type RequirementsViewProps = {
  shell: ShellProps;
  csrf: string;
  formKeys: Readonly<Record<'begin' | 'change' | 'decide' | 'reopen', string>>;
  url: string;
  person: string;
  name: string;
  project: string;
  rules: (NoticeRules['eligibility'] & { number: number; source: string }) | undefined;
  admitted: readonly Route[];
  e: Eligibility | undefined;
  due: string | undefined;
  rows: readonly ShownRequirement[];
  proposal: Proposal;
  decisions: readonly (Decision & { id: string; who: string })[];
  may: Readonly<Record<'begin' | 'change' | 'decide' | 'reopen' | 'papers', boolean>>;
  /** the protocol numbers of the last decision */
  protocols: ComponentChildren;
  typed: Typed;
  problems: readonly Problem[];
  done: 'begun' | 'changed' | 'decided' | 'reopened' | 'protocol' | undefined;
};

/** The requirements of a case: the evidence as a table, then the decision with its reason. */
export function RequirementsView(p: RequirementsViewProps) {
  const lang = p.shell.lang;
  const word = (key: EligibilityWord, values?: Record<string, string | number>) =>
    say(eligibilityWords, key, lang, values);
  const { e } = p;
  const expiry = e?.nextExpiryOn;
  return (
    <OfficePage
      shell={p.shell}
      title={word('requirementsOf', { name: p.name })}
      lead={word('requirementsLead', { project: p.project })}
      problems={p.problems}
      notice={p.done && { kind: 'success', text: word(`done.${p.done}`) }}
      breadcrumbs={[{ href: p.person, label: p.name }]}
    >
      <p>
        <StateOfEligibility state={e?.state ?? 'notBegun'} /> {p.due && word('dueOn', { day: p.due })}
      </p>
      {p.rules === undefined && <Notice kind="warning">{word('no-rules')}</Notice>}
      {e !== undefined && p.rules !== undefined && (
        <section>
          <h2>{word('table')}</h2>
          <p>{word('judgedBy', { number: p.rules.number, source: p.rules.source })}</p>
          <RequirementsTable rows={p.rows} rules={p.rules} />
          {expiry && <p>{word('expiresNext', { day: formatDay(expiry, lang) })}</p>}
        </section>
      )}
      {p.may.papers && (
        <p class="button-row">
          <ButtonLink
            href={`${p.person}/documenti/nuovo`}
            variant={e === undefined ? 'secondary' : 'primary'}
          >
            {word('addPaper')}
          </ButtonLink>{' '}
          <ButtonLink href={`${p.person}/documenti`}>{word('papers')}</ButtonLink>
        </p>
      )}
      {(p.may.begin || p.may.change) && p.rules !== undefined && (
        <section>
          <h2>{word(e === undefined ? 'beginTitle' : 'changeTitle')}</h2>
          {e === undefined && <p>{word('beginLead')}</p>}
          <Form
            action={`${p.url}/${e === undefined ? 'comincia' : 'via'}`}
            csrf={p.csrf}
            idempotencyKey={e === undefined ? p.formKeys.begin : p.formKeys.change}
            version={e?.version}
          >
            <CheckingFields
              typed={{
                route: e?.route ?? '',
                charge: e?.charge ?? '',
                chargeDueOn: e?.chargeDueOn ? formatDay(e.chargeDueOn, lang) : '',
                ...p.typed,
              }}
              problems={p.problems}
              admitted={p.admitted}
            />
            <FormActions>
              <SubmitButton variant={e === undefined ? 'primary' : 'secondary'}>
                {word(e === undefined ? 'begin' : 'change')}
              </SubmitButton>
            </FormActions>
          </Form>
        </section>
      )}
      {p.may.decide && e !== undefined && (
        <DecisionForm
          action={`${p.url}/decidi`}
          csrf={p.csrf}
          formKey={p.formKeys.decide}
          version={e.version}
          proposal={p.proposal}
          typed={p.typed}
          problems={p.problems}
        />
      )}
      {p.may.reopen && e !== undefined && (
        <section>
          <h2>{word('reopen')}</h2>
          <p>{word('reopenLead')}</p>
          <Form
            action={`${p.url}/riapri`}
            csrf={p.csrf}
            idempotencyKey={p.formKeys.reopen}
            version={e.version}
          >
            <TextareaField
              name="reason"
              label={word('reason')}
              value={typedText(p.typed, 'reason')}
              error={problemOf(p.problems, 'reason')}
              rows={3}
              maxLength={4_000}
            />
            <FormActions>
              <SubmitButton variant="secondary">{word('reopen')}</SubmitButton>
            </FormActions>
          </Form>
        </section>
      )}
      <DecisionHistory rows={p.decisions} />
      {p.protocols}
    </OfficePage>
  );
}
